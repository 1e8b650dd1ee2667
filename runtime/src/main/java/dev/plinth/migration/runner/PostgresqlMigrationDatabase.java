package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.inspect.Inspector;
import dev.plinth.migration.inspect.PostgresqlInspector;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * PostgreSQL: a revision is one transaction under an advisory lock; only what PostgreSQL runs in no
 * transaction, as {@code create index concurrently}, makes several steps of it.
 */
final class PostgresqlMigrationDatabase implements MigrationDatabase {

  private static final CatalogProbe PROBE =
      new NamedRowsProbe(
          List.of(
              """
              select n.nspname, c.relname, c.relkind, c.relpersistence, c.reloptions,
                obj_description(c.oid, 'pg_class')
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where lower(c.relname) in (<names>)""",
              """
              select c.relname, a.attname, a.attnum, format_type(a.atttypid, a.atttypmod),
                a.attnotnull, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid)
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
              where a.attnum > 0 and lower(c.relname) in (<names>)""",
              """
              select c.relname, k.conname, pg_get_constraintdef(k.oid), k.convalidated
              from pg_constraint k join pg_class c on c.oid = k.conrelid
              where lower(c.relname) in (<names>)""",
              """
              select t.relname, pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready,
                i.indislive
              from pg_index i
              join pg_class c on c.oid = i.indexrelid
              join pg_class t on t.oid = i.indrelid
              where lower(c.relname) in (<names>) or lower(t.relname) in (<names>)""",
              """
              select t.typname, t.typtype, e.enumlabel, e.enumsortorder
              from pg_type t left join pg_enum e on e.enumtypid = t.oid
              where lower(t.typname) in (<names>)""",
              """
              select datname from pg_database where lower(datname) in (<names>)"""));

  private static final HalfDone INVALID_INDEXES = new InvalidIndexes();

  private static final ServerScratch SCRATCH =
      new ServerScratch(
          " template template0",
          " with (force)",
          "set application_name = '%s'",
          "select d.datname from pg_database d where d.datname ~ '"
              + ServerScratch.NAMES
              + "' and not exists (select 1 from pg_stat_activity a"
              + " where a.application_name = d.datname) order by 1");

  @Override
  public String dialect() {
    return Dialects.POSTGRESQL.name();
  }

  @Override
  public HistoryText historyText() {
    return new HistoryText(
        "to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')", "");
  }

  @Override
  public boolean hasTable(Handle handle, String name) {
    return handle
        .createQuery(
            "select count(*) from pg_tables where schemaname = current_schema()"
                + " and lower(tablename) = lower(?)")
        .bind(0, name)
        .mapTo(Integer.class)
        .one()
        .equals(1);
  }

  @Override
  public RevisionTransaction transaction(Statements statements, RunSettings settings) {
    return new SessionTransaction(statements, new PostgresqlLock(statements.handle()), settings);
  }

  @Override
  public List<ScriptStep> steps(SqlScript script) {
    return PostgresqlSteps.of(script);
  }

  @Override
  public CatalogProbe probe() {
    return PROBE;
  }

  @Override
  public HalfDone halfDone() {
    return INVALID_INDEXES;
  }

  @Override
  public WriteProbe writeProbe() {
    return new PostgresqlWriteProbe();
  }

  @Override
  public List<SessionSetting> settings(RunSettings settings) {
    return PostgresqlSessions.settings(settings);
  }

  /** What works beside others holds up nobody while it waits for them. */
  @Override
  public List<SessionSetting> settings(ScriptStep step, RunSettings settings) {
    return step.statements().stream().anyMatch(PostgresqlSteps::isBesideOthers)
        ? List.of(PostgresqlSessions.lockTimeout(settings.lockWait()))
        : List.of();
  }

  @Override
  public LockHolders lockHolders() {
    return PostgresqlSessions.HOLDERS;
  }

  @Override
  public FailureKind kindOf(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return switch (state) {
      case "55P03", "40P01" -> FailureKind.LOCK_TIMEOUT;
      // 53100 the disk, 53400 a limit that the administrator set.
      case "53100", "53400" -> FailureKind.DISK_FULL;
      case "25006" -> FailureKind.READ_ONLY;
      case "42501" -> FailureKind.NO_RIGHTS;
      // An administrator ended the session, or the server went down.
      case "57P01", "57P02", "57P03" -> FailureKind.CONNECTION_LOST;
      default -> state.startsWith("08") ? FailureKind.CONNECTION_LOST : FailureKind.OTHER;
    };
  }

  /** The server answers for that. */
  @Override
  public boolean isMissing(String url) {
    return false;
  }

  @Override
  public Optional<String> stoppingClient() {
    return Optional.of("psql -v ON_ERROR_STOP=1 -f FILE");
  }

  @Override
  public RunPrinter printer() {
    return new PlainPrinter(this);
  }

  @Override
  public Inspector inspector() {
    return new PostgresqlInspector();
  }

  @Override
  public List<String> clearScratches(Connections server) {
    return SCRATCH.clear(server);
  }

  @Override
  public Optional<ScratchDatabase> scratch(Optional<Connections> server) {
    return server.map(configured -> SCRATCH.beside(this, configured));
  }
}
