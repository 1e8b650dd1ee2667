package dev.plinth.dao;

import dev.plinth.dialect.Dialect;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Where a generated data access object runs its statements. */
public interface StatementSource {

  /**
   * Starts a run of a statement. A database or a Jdbi runs it on the handle that is bound to this
   * thread, else on a handle of its own that closes with the execution.
   */
  Execution prepare(SqlStatement sql);

  /** The database that the statements are for, as text. */
  Dialect dialect();

  /** Whether a transaction is open, which {@link #inTransaction} would make work part of. */
  boolean isInTransaction();

  /** Runs {@code work} in the open transaction, or in one of its own if there is none. */
  <R> R inTransaction(Supplier<R> work);

  /**
   * As {@link #inTransaction(Supplier)}, in a transaction that is like this where it begins here.
   *
   * @throws dev.plinth.error.TransactionStateException if a transaction is open that is less
   *     isolated
   */
  <R> R inTransaction(TransactionSettings settings, Supplier<R> work);

  /**
   * Runs on the handle that the Jdbi has bound to the thread, else on one per call. Every statement
   * goes through Jdbi's own pipeline, so nothing that is installed there is missed. Thread-safe.
   */
  static StatementSource of(Jdbi jdbi) {
    return new JdbiSource(jdbi);
  }

  /** Runs on this handle, and belongs to its thread. */
  static StatementSource of(Handle handle) {
    return HandleSource.shared(handle, StatementPlan.of(handle));
  }

  /**
   * Runs on this handle, which nobody else has; the rows become entities as {@code loading} says,
   * asked once per execution.
   */
  static StatementSource of(Handle handle, Supplier<? extends Loading> loading) {
    return HandleSource.own(handle, StatementPlan.of(handle), loading);
  }
}
