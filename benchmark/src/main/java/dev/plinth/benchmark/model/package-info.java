/** The entities that every contender reads and writes. */
@NullMarked
package dev.plinth.benchmark.model;

import org.jspecify.annotations.NullMarked;
