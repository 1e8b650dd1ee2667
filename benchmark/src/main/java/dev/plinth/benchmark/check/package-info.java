/** Makes sure that all contenders do the same work before anything is measured. */
@NullMarked
package dev.plinth.benchmark.check;

import org.jspecify.annotations.NullMarked;
