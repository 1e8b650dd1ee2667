/** Measures libraries side by side: one run, the same work, ratios to hand-written JDBC. */
@NullMarked
package dev.plinth.benchmark;

import org.jspecify.annotations.NullMarked;
