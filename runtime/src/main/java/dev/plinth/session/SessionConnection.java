package dev.plinth.session;

import dev.plinth.dao.Causes;
import dev.plinth.dao.Commits;
import dev.plinth.dao.Loading;
import dev.plinth.dao.StatementSource;
import dev.plinth.error.ReadOnlyException;
import dev.plinth.error.SessionStateException;
import dev.plinth.error.UnavailableDatabaseException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The handle and the transaction of a session. Both begin with the first statement and end with
 * commit or rollback; the next statement begins anew.
 */
final class SessionConnection {

  private final Supplier<Handle> handles;
  private final Supplier<? extends Loading> loadings;
  private final boolean readOnly;
  private @Nullable Handle handle;
  private @Nullable StatementSource source;
  private @Nullable Loading part;
  private @Nullable Throwable failure;
  private boolean closed;

  /**
   * A connection that is not open yet.
   *
   * @param handles opens a handle
   * @param loadings says what becomes of the rows of a query
   * @param readOnly whether it refuses to write
   */
  SessionConnection(
      Supplier<Handle> handles, Supplier<? extends Loading> loadings, boolean readOnly) {
    this.handles = handles;
    this.loadings = loadings;
    this.readOnly = readOnly;
  }

  /**
   * Refuses to write where it only reads.
   *
   * @param what would be written, for the message
   */
  void checkWrites(Supplier<String> what) {
    if (readOnly) {
      throw ReadOnlyException.inSession(what.get());
    }
  }

  /** Runs statements in the transaction. */
  StatementSource source() {
    check();
    StatementSource present = source;
    if (present == null) {
      present = begin(open());
      source = present;
    }
    return present;
  }

  private StatementSource begin(Handle opened) {
    handle = opened;
    try {
      Commits.begin(opened);
      return StatementSource.of(opened, this::loading);
    } catch (RuntimeException e) {
      release();
      throw e;
    }
  }

  private Handle open() {
    try {
      return handles.get();
    } catch (ConnectionException e) {
      throw new UnavailableDatabaseException("no connection: " + Causes.message(e), e);
    }
  }

  private Loading loading() {
    return part == null ? loadings.get() : part;
  }

  /** Runs statements whose rows {@code loading} takes. */
  void reading(Loading loading, Consumer<StatementSource> work) {
    Loading outer = part;
    part = loading;
    try {
      work.accept(source());
    } finally {
      part = outer;
    }
  }

  /** Refuses to go on when the session is closed. */
  void checkOpen() {
    if (closed) {
      throw new SessionStateException("the session is closed: open another one");
    }
  }

  /** Refuses to go on when the session is closed or its transaction has failed. */
  void check() {
    checkOpen();
    if (failure != null) {
      throw new SessionStateException(
          "the transaction was rolled back because a flush or a commit failed ("
              + failure.getMessage()
              + "): call rollback() before anything else",
          failure);
    }
  }

  boolean isClosed() {
    return closed;
  }

  /** Commits; {@link #release} is still to be called. */
  void commit() {
    check();
    if (handle != null) {
      Commits.commit(handle);
    }
  }

  /** Rolls back, and remembers why until {@link #rollback} is called. */
  void fail(Throwable cause) {
    failure = cause;
    try {
      end();
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  void rollback() {
    failure = null;
    end();
  }

  void close() {
    closed = true;
    end();
  }

  private void end() {
    if (handle != null) {
      try {
        Commits.rollback(handle);
      } finally {
        release();
      }
    }
  }

  /** Gives the connection back. */
  void release() {
    Handle present = handle;
    handle = null;
    source = null;
    if (present != null) {
      Commits.close(present);
    }
  }
}
