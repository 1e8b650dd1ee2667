package dev.plinth.migration.runner;

import java.util.List;

/** What a migrating session of MariaDB or MySQL is set to, and how others are told of. */
final class MysqlFamilySessions {

  /** A session of {@code information_schema.processlist p}, as arguments of {@code concat}. */
  static final String WHO =
      "'session ', p.id, ' (user ', p.user, ', ', p.host, ', ', lower(p.command), ' for ', p.time,"
          + " ' s)'";

  /** Only transactions are told of, since few servers show who holds a table. */
  static final LockHolders HOLDERS =
      new LockHolders(
          "",
          "select concat("
              + WHO
              + "), concat('kill ', p.id)"
              + """
               from information_schema.innodb_trx t
              join information_schema.processlist p on p.id = t.trx_mysql_thread_id
              where p.id <> connection_id() and p.db = database()
              order by t.trx_started""");

  private MysqlFamilySessions() {}

  /**
   * The servers would wait a day or a year for a table, and everybody else behind. Statements take
   * as long as they take.
   */
  static List<SessionSetting> settings(RunSettings settings) {
    String seconds = String.valueOf(Math.max(1, settings.locks().timeout().toSeconds()));
    return List.of(
        setting("lock_wait_timeout", seconds),
        setting("innodb_lock_wait_timeout", seconds),
        setting("max_statement_time", "0"));
  }

  private static SessionSetting setting(String name, String value) {
    return new SessionSetting("select @@session." + name, "set session " + name + " = %s", value);
  }
}
