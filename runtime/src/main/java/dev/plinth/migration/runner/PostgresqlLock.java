package dev.plinth.migration.runner;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * An advisory lock of the session, one per database. It is tried, not waited for: a session that
 * waits would hold up {@code create index concurrently} of the one that has it.
 */
final class PostgresqlLock implements MigrationLock {

  /** The letters of "plinth". */
  private static final long KEY = 0x706c_696e_7468L;

  private final Handle handle;
  private int session;

  PostgresqlLock(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean tryTake() {
    return handle
        .createQuery("select pg_try_advisory_lock(?), pg_backend_pid()")
        .bind(0, KEY)
        .map(
            (row, context) -> {
              session = row.getInt(2);
              return row.getBoolean(1);
            })
        .one();
  }

  @Override
  public Optional<Hindrance> loss() {
    return PostgresqlPooler.session(handle) == session
        ? Optional.empty()
        : Optional.of(PostgresqlPooler.hindrance());
  }

  @Override
  public Optional<String> holder() {
    return handle
        .createQuery(
            "select "
                + PostgresqlSessions.WHO
                + " || ', \"' || "
                + PostgresqlSessions.END
                + " || '\" ends it'"
                + " from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                + " where l.locktype = 'advisory' and l.granted and l.objsubid = 1"
                + " and (l.classid::bigint << 32) + l.objid::bigint = ?"
                + " and l.database = (select oid from pg_database where datname = current_database())")
        .bind(0, KEY)
        .mapTo(String.class)
        .findFirst();
  }

  @Override
  public void release() {
    handle.createQuery("select pg_advisory_unlock(?)").bind(0, KEY).mapTo(Boolean.class).one();
  }
}
