package dev.plinth.dao;

/** Makes something of the current row of a result. */
@FunctionalInterface
public interface RowReader<R> {

  /** Reads the row; must not keep it. */
  R read(Row row);
}
