/** What is measured, one class each. */
@NullMarked
package dev.plinth.benchmark.workload;

import org.jspecify.annotations.NullMarked;
