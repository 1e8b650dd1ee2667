package dev.plinth.dao;

/** Runs one statement for many rows, in batches of the driver. */
final class Batches {

  /** More rows at once gain nothing, and a driver keeps all of them in memory. */
  private static final int MOST_ROWS = 1000;

  private Batches() {}

  /**
   * Runs the statement once per row.
   *
   * @return how many rows of the table each run touched, {@link java.sql.Statement#SUCCESS_NO_INFO}
   *     where the driver does not tell
   */
  static int[] run(StatementSource source, SqlStatement sql, int rows, Binder binder) {
    int[] counts = new int[rows];
    if (rows == 0) {
      return counts;
    }
    try (Execution execution = source.prepare(sql)) {
      if (rows == 1) {
        binder.bind(execution, 0);
        counts[0] = execution.update();
        return counts;
      }
      for (int start = 0; start < rows; start += MOST_ROWS) {
        int end = Math.min(rows, start + MOST_ROWS);
        for (int row = start; row < end; row++) {
          binder.bind(execution, row);
          execution.addBatch();
        }
        System.arraycopy(execution.updateBatch(), 0, counts, start, end - start);
      }
    }
    return counts;
  }

  /** Binds the values of one row, given by its index. */
  interface Binder {
    void bind(Execution execution, int row);
  }
}
