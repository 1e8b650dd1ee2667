package dev.plinth.dao;

import dev.plinth.error.ConstraintViolationException;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows, all or none, and finds out which of them a constraint refuses. No database says
 * it of a statement with many rows, and few drivers of a batch, so the rows are written again one
 * by one, and that is undone.
 */
final class FailedRow {

  private final StatementSource source;
  private final int rows;
  private final IntConsumer one;
  private final IntFunction<@Nullable Object> keys;

  /**
   * Many rows.
   *
   * @param one writes one of the rows, by its index
   * @param keys the key of a row, if it has one
   */
  FailedRow(StatementSource source, int rows, IntConsumer one, IntFunction<@Nullable Object> keys) {
    this.source = source;
    this.rows = rows;
    this.one = one;
    this.keys = keys;
  }

  /** Writes all rows as {@code all} does; an exception tells which one a constraint refuses. */
  <R> R run(Supplier<R> all) {
    if (rows == 1) {
      return source.inTransaction(all);
    }
    try {
      return AllOrNothing.run(source, all);
    } catch (ConstraintViolationException e) {
      throw e.row().isPresent() ? e : located(e);
    }
  }

  /** Writes the rows one by one; an exception tells which one a constraint refuses. */
  void runEach() {
    for (int row = 0; row < rows; row++) {
      try {
        one.accept(row);
      } catch (ConstraintViolationException e) {
        e.inRow(row, keys.apply(row));
        throw e;
      }
    }
  }

  /** None of them alone may be refused: by now the rows of others have changed. */
  private ConstraintViolationException located(ConstraintViolationException failure) {
    try {
      AllOrNothing.undone(source, this::runEach);
      return failure;
    } catch (ConstraintViolationException e) {
      return e;
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
      return failure;
    }
  }
}
