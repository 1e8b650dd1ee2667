package dev.plinth.migration.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a migrating session of PostgreSQL is set to, and how others are told of. */
final class PostgresqlSessions {

  /**
   * A session of {@code pg_stat_activity a}; others hide what they do from those without rights.
   */
  static final String WHO =
      """
      format('session %s (%s)', a.pid, concat_ws(', ', 'user ' || a.usename,
        nullif(a.application_name, ''), host(a.client_addr), a.state || ' for '
        || extract(epoch from clock_timestamp() - coalesce(a.xact_start, a.state_change))::bigint
        || ' s'))""";

  /** The statement that ends it. */
  static final String END = "format('select pg_terminate_backend(%s)', a.pid)";

  private static final String OTHERS =
      """
      where a.pid <> pg_backend_pid() and a.datname = current_database()
        and a.backend_type = 'client backend'""";

  /** Who reads is in the way of changes of the table only. */
  static final LockHolders HOLDERS =
      new LockHolders(
          List.of(
              "select "
                  + WHO
                  + ", "
                  + END
                  + """
                   from pg_stat_activity a\s"""
                  + OTHERS
                  + """
                   and exists (select 1 from pg_locks l join pg_class c on c.oid = l.relation
                     where l.pid = a.pid and l.granted and c.relkind in ('r', 'p', 'v', 'm')
                     and lower(c.relname) in (<names>))
                  order by a.xact_start""",
              "select "
                  + WHO
                  + ", "
                  + END
                  + " from pg_stat_activity a "
                  + OTHERS
                  + " and a.xact_start is not null order by a.xact_start"),
          "");

  private PostgresqlSessions() {}

  /**
   * Locks soon or not at all; statements as long as they take; a client that vanished is noticed,
   * so that its lock goes.
   */
  static List<SessionSetting> settings(RunSettings settings) {
    List<SessionSetting> all = new ArrayList<>();
    all.add(lockTimeout(settings.locks().timeout()));
    all.add(setting("statement_timeout", "0"));
    all.add(setting("idle_in_transaction_session_timeout", "0"));
    all.add(setting("tcp_keepalives_idle", "30"));
    all.add(setting("tcp_keepalives_interval", "10"));
    all.add(setting("tcp_keepalives_count", "3"));
    all.add(setting("client_connection_check_interval", "10s"));
    return all;
  }

  static SessionSetting lockTimeout(Duration timeout) {
    return setting("lock_timeout", timeout.toMillis() + "ms");
  }

  private static SessionSetting setting(String name, String value) {
    return new SessionSetting(
        "select current_setting('" + name + "')", "set " + name + " = '%s'", value);
  }
}
