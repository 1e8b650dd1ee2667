package dev.plinth;

import org.jdbi.v3.core.Jdbi;

/**
 * How the sessions of a server are told apart and ended.
 *
 * @param own the query for the number of the session that asks
 * @param end ends the session of number {@code %d}
 */
record ServerSessions(String own, String end) {

  static final ServerSessions POSTGRESQL =
      new ServerSessions("select pg_backend_pid()", "select pg_terminate_backend(%d)");

  static final ServerSessions MYSQL_FAMILY =
      new ServerSessions("select connection_id()", "kill %d");

  static final ServerSessions H2 =
      new ServerSessions("select session_id()", "call abort_session(%d)");

  /** Ends a session as an administrator does. */
  void end(Jdbi administrator, long session) {
    administrator.useHandle(handle -> handle.execute(end.formatted(session)));
  }
}
