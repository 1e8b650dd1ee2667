package dev.plinth.dao;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * An execution whose statement may stay prepared: the object lives as long as the statement and is
 * handed out again for each run, so that a run allocates nothing.
 */
abstract class RetainedExecution extends ReadingExecution {

  private final SqlStatement sql;
  private boolean retained;
  private boolean running;
  private @Nullable Handle ownHandle;

  RetainedExecution(Backend backend, SqlStatement sql, boolean retained) {
    super(backend);
    this.sql = sql;
    this.retained = retained;
  }

  /** Starts a run; {@code ownHandle}, if there is one, closes with it. */
  final Execution run(LoadingSource source, @Nullable Loading loading, @Nullable Handle ownHandle) {
    start(source, loading);
    this.running = true;
    this.ownHandle = ownHandle;
    return this;
  }

  /** Whether somebody is using the statement right now. */
  final boolean isRunning() {
    return running;
  }

  final boolean isRetained() {
    return retained;
  }

  /** Closes the statement, at the end of the run that is under way if there is one. */
  final void dismiss() {
    retained = false;
    if (!running) {
      closeStatement();
    }
  }

  @Override
  final void giveUp() {
    retained = false;
  }

  @Override
  final SqlStatement sql() {
    return sql;
  }

  @Override
  public final void close() {
    running = false;
    forget();
    try {
      abandonBatch();
      endStream();
      if (!retained) {
        closeStatement();
      }
    } finally {
      closeOwnHandle();
    }
  }

  private void closeOwnHandle() {
    Handle own = ownHandle;
    if (own != null) {
      ownHandle = null;
      own.close();
    }
  }

  /** Forgets the rows of a batch that was not run, which the next run must not send. */
  abstract void abandonBatch();

  /** Closes the statement if there is one. */
  abstract void closeStatement();
}
