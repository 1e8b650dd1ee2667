package dev.plinth.migration.runner;

import java.util.List;

/** What a migrating session of MariaDB or MySQL is set to, and how others are told of. */
final class MysqlFamilySessions {

  /** A session of {@code information_schema.processlist p}, as arguments of {@code concat}. */
  static final String WHO =
      "'session ', p.id, ' (user ', p.user, ', ', p.host, ', ', lower(p.command), ' for ', p.time,"
          + " ' s)'";

  /** Who, and the statement that ends it. */
  private static final String HOLDER =
      "select concat(" + WHO + "), concat('kill ', p.id) from information_schema.processlist p ";

  private static final String OTHERS = " p.id <> connection_id() and p.db = database() ";

  /**
   * MySQL shows who holds a table, MariaDB only with its performance schema, which is off unless
   * asked for. Transactions are told of everywhere; a session that did {@code lock tables} and then
   * nothing is told apart from others by nobody.
   */
  static final LockHolders HOLDERS =
      new LockHolders(
          List.of(
              HOLDER
                  + """
                  join performance_schema.threads t on t.processlist_id = p.id
                  join performance_schema.metadata_locks l on l.owner_thread_id = t.thread_id
                  where l.object_schema = database() and l.object_type = 'TABLE'
                    and l.lock_status = 'GRANTED' and lower(l.object_name) in (<names>)
                    and"""
                  + OTHERS
                  + "group by p.id, p.user, p.host, p.command, p.time order by p.time desc",
              HOLDER
                  + "join information_schema.innodb_trx t on t.trx_mysql_thread_id = p.id where"
                  + OTHERS
                  + "order by t.trx_started"),
          HOLDER + "where" + OTHERS + "and p.command = 'Sleep' order by p.time desc");

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
