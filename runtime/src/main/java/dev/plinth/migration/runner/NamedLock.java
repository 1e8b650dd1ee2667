package dev.plinth.migration.runner;

import org.jdbi.v3.core.Handle;

/**
 * The lock of MariaDB and MySQL that goes with its session: a name on the whole server, so that of
 * the database is part of it.
 *
 * <p>While it is held, DDL waits half a minute for the transactions that hold a table, not the day
 * or year of the servers' default: everybody else would queue behind it.
 */
final class NamedLock implements MigrationLock {

  private static final String NAME = "concat('plinth ', left(sha2(database(), 256), 40))";

  private final Handle handle;

  NamedLock(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean tryTake() {
    boolean isTaken =
        handle.createQuery("select get_lock(" + NAME + ", 0)").mapTo(Integer.class).one().equals(1);
    if (isTaken) {
      handle.execute("set session lock_wait_timeout = 30");
    }
    return isTaken;
  }

  @Override
  public void release() {
    handle.execute("set session lock_wait_timeout = default");
    handle.createQuery("select release_lock(" + NAME + ")").mapTo(Integer.class).list();
  }
}
