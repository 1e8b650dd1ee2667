package dev.plinth.migration.runner;

import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The lock on H2, which has none that outlives DDL: the one row of a table, with the session that
 * took it. The row of a session that is gone counts for nothing.
 */
final class H2Lock implements MigrationLock {

  private static final int DUPLICATE_KEY = 23505;
  private static final int TABLE_EXISTS = 42101;
  private static final int LOCKED = 50200;

  /**
   * Session ids begin anew with each process; together with its start a session is one of a kind.
   */
  private static final String OWN =
      "select cast(session_id as varchar) || ' ' || cast(session_start as varchar)"
          + " from information_schema.sessions";

  private final Handle handle;

  H2Lock(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean tryTake() {
    try {
      handle.execute(
          "create table if not exists plinth_lock ("
              + "id integer not null primary key, session varchar(100) not null)");
      if (seesSessions()) {
        handle.execute("delete from plinth_lock where session not in (" + OWN + ")");
      }
      handle.execute(
          "insert into plinth_lock (id, session) select 1, o.s from ("
              + OWN
              + " where session_id = session_id()) as o (s)"
              + " where not exists (select 1 from plinth_lock where session = o.s)");
      return isOwn();
    } catch (JdbiException e) {
      SQLException cause = Statements.cause(e);
      int code = cause == null ? 0 : cause.getErrorCode();
      if (code == DUPLICATE_KEY || code == TABLE_EXISTS || code == LOCKED) {
        return false;
      }
      throw e;
    }
  }

  private boolean isOwn() {
    return handle
            .createQuery(
                "select count(*) from plinth_lock where session in ("
                    + OWN
                    + " where session_id = session_id())")
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Others than administrators see no session but their own, and must not think the rest dead. */
  private boolean seesSessions() {
    return handle
        .createQuery(
            "select count(*) from information_schema.users where user_name = current_user and is_admin")
        .mapTo(Boolean.class)
        .one();
  }

  @Override
  public Optional<String> holder() {
    return handle
        .createQuery("select 'session ' || session from plinth_lock")
        .mapTo(String.class)
        .findFirst();
  }

  @Override
  public void release() {
    handle.execute("delete from plinth_lock");
  }
}
