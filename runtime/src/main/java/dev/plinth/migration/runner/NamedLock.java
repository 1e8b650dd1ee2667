package dev.plinth.migration.runner;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The lock of MariaDB and MySQL that goes with its session: a name on the whole server, so that of
 * the database is part of it.
 */
final class NamedLock implements MigrationLock {

  private static final String NAME = "concat('plinth ', left(sha2(database(), 256), 40))";

  private final Handle handle;

  NamedLock(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean tryTake() {
    return handle
        .createQuery("select get_lock(" + NAME + ", 0)")
        .mapTo(Integer.class)
        .one()
        .equals(1);
  }

  @Override
  public Optional<String> holder() {
    return handle
        .createQuery(
            "select concat(coalesce(max(concat("
                + MysqlFamilySessions.WHO
                + ")), 'a session'), ', \"kill ', is_used_lock("
                + NAME
                + "), '\" ends it') from information_schema.processlist p where p.id = is_used_lock("
                + NAME
                + ") having is_used_lock("
                + NAME
                + ") is not null")
        .mapTo(String.class)
        .findFirst();
  }

  @Override
  public void release() {
    handle.createQuery("select release_lock(" + NAME + ")").mapTo(Integer.class).list();
  }
}
