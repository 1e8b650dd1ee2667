package dev.plinth.dao;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One run of a retained statement: bind, run once, read; {@link #close()} gives the statement back.
 * Not thread-safe, and not to be touched after it was closed.
 */
public abstract class Execution implements Parameters, AutoCloseable {

  /** For the executions of this package and of a session. */
  protected Execution() {}

  /** Runs a statement that writes. Returns the number of rows that it touched. */
  public abstract int update();

  /**
   * Whether the statement gives back the columns that it is to return as it runs. Where it does
   * not, {@link #update} runs it, {@link #key} only for the generated key, and another statement
   * reads the rest.
   */
  public abstract boolean givesBack();

  /** Adds the bound values to a batch; the next binds are for its next row. */
  public abstract void addBatch();

  /**
   * Runs the batch. Returns the number of rows that each of its parts touched, in their order,
   * {@link java.sql.Statement#SUCCESS_NO_INFO} where the driver does not tell.
   */
  public abstract int[] updateBatch();

  /**
   * Runs a query for at most one row.
   *
   * @throws dev.plinth.error.NonUniqueResultException if there are more
   */
  public abstract <E> Optional<E> optional(EntityMapping<E> mapping);

  /** Runs a query; one entity per row, in the order of the rows. */
  public abstract <E> List<E> list(EntityMapping<E> mapping);

  /** Runs a query whose rows are read as the stream goes; closing the stream closes this. */
  public abstract <E> Stream<E> stream(EntityMapping<E> mapping);

  /** Runs a query of any columns; what {@code reader} makes of each row, in their order. */
  public abstract <R> List<R> rows(RowReader<R> reader);

  /** As {@link #rows}, read as the stream goes; closing the stream closes this. */
  public abstract <R> Stream<R> stream(RowReader<R> reader);

  /** Runs an insert of one row that returns its key. */
  public abstract <E> Object key(EntityMapping<E> mapping);

  /** Runs a query for one number, such as a count. */
  public abstract long scalarLong();

  /** Runs a query; whether there is a row. */
  public abstract boolean any();

  /** Gives the statement back. */
  @Override
  public abstract void close();
}
