/** The libraries that are compared, one class each. */
@NullMarked
package dev.plinth.benchmark.contender;

import org.jspecify.annotations.NullMarked;
