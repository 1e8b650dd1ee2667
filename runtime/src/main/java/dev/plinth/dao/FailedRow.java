package dev.plinth.dao;

import dev.plinth.dialect.Capabilities;
import dev.plinth.dialect.Capability;
import dev.plinth.error.ConstraintViolationException;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of many rows a constraint refuses: writes them one by one in a savepoint, and
 * undoes that. No database says it of a statement with many rows, and few drivers of a batch.
 */
final class FailedRow {

  private static final String NAME = "plinth_rows";

  private static final Sql BEGIN = Sql.of("FailedRow.begin", "savepoint " + NAME);

  private static final Sql UNDO = Sql.of("FailedRow.undo", "rollback to savepoint " + NAME);

  private static final Sql END = Sql.of("FailedRow.end", "release savepoint " + NAME);

  private final StatementSource source;
  private final int rows;
  private final IntConsumer one;
  private final IntFunction<@Nullable Object> keys;
  private final boolean savepointFirst;

  /**
   * A search.
   *
   * @param source in a transaction
   * @param one writes one of the rows, by its index
   * @param keys the key of a row, if it has one
   */
  FailedRow(StatementSource source, int rows, IntConsumer one, IntFunction<@Nullable Object> keys) {
    this.source = source;
    this.rows = rows;
    this.one = one;
    this.keys = keys;
    Capabilities capabilities = source.dialect().capabilities();
    this.savepointFirst =
        capabilities.can(Capability.FAILURE_ENDS_TRANSACTION)
            || capabilities.can(Capability.FAILURE_KEEPS_ROWS);
  }

  /**
   * Writes all rows; an exception tells which one a constraint refuses.
   *
   * @param written how many rows were written before the statement that fails
   */
  <R> R run(Supplier<R> all, IntSupplier written) {
    if (savepointFirst && rows > 1) {
      run(BEGIN);
    }
    try {
      R result = all.get();
      if (savepointFirst && rows > 1) {
        run(END);
      }
      return result;
    } catch (ConstraintViolationException e) {
      throw rows > 1 ? found(e, savepointFirst ? 0 : written.getAsInt()) : e;
    }
  }

  private ConstraintViolationException found(ConstraintViolationException failure, int from) {
    run(savepointFirst ? UNDO : BEGIN);
    try {
      for (int row = from; row < rows; row++) {
        try {
          one.accept(row);
        } catch (ConstraintViolationException e) {
          e.inRow(row, keys.apply(row));
          return e;
        }
      }
      return failure;
    } finally {
      run(UNDO);
      run(END);
    }
  }

  private void run(Sql sql) {
    try (Execution execution = source.prepare(sql)) {
      execution.update();
    }
  }
}
