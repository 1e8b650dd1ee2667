/** Benchmarks against other libraries. */
@NullMarked
package dev.plinth.benchmark;

import org.jspecify.annotations.NullMarked;
