package dev.plinth.migration.runner;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A pooler that gives every transaction another session of the server, so that a lock of the
 * session would belong to nobody.
 */
final class PostgresqlPooler {

  private static final String SESSION = "select pg_backend_pid()";

  private PostgresqlPooler() {}

  /** Whether there is one: a connection changes its session, or two have the same. */
  static Optional<Hindrance> ask(Handle handle, Optional<Connections> others) {
    int session = session(handle);
    boolean isPooled =
        others.map(connections -> isShared(handle, session, connections)).orElse(false)
            || session(handle) != session;
    return isPooled ? Optional.of(hindrance()) : Optional.empty();
  }

  /** What is said of such a connection. */
  static Hindrance hindrance() {
    return Hindrance.of(
        FailureKind.POOLED,
        "this connection has no session of the server to itself: a pooler in transaction mode is in"
            + " between");
  }

  /** The session of the server that answers now. */
  static int session(Handle handle) {
    return handle.createQuery(SESSION).mapTo(Integer.class).one();
  }

  /**
   * A pooler that nobody else uses gives the same session again, unless another transaction has it
   * at that moment.
   */
  private static boolean isShared(Handle handle, int session, Connections connections) {
    return Jdbi.create(connections::open)
        .inTransaction(other -> session(other) == session || session(handle) != session);
  }
}
