package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the rows is read.
 *
 * @param most how many at most; null for all
 * @param skipped how many are left out before; null for none
 */
record Limits(@Nullable Node most, @Nullable Node skipped) {

  static final Limits NONE = new Limits(null, null);
}
