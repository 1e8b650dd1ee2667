package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.mariadb.ServerVersion;
import dev.plinth.migration.inspect.Inspector;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * MariaDB and MySQL: DDL commits by itself, so a revision is kept in the journal statement by
 * statement. They lock and tell of failures alike.
 */
final class MysqlFamilyMigrationDatabase implements MigrationDatabase {

  private static final CatalogProbe PROBE =
      new NamedRowsProbe(
          List.of(
              """
              select table_name, table_type, engine, row_format, table_collation, create_options,
                table_comment
              from information_schema.tables
              where table_schema = database() and lower(table_name) in (<names>)""",
              """
              select table_name, column_name, ordinal_position, column_default, is_nullable,
                column_type, collation_name, extra, column_comment, generation_expression
              from information_schema.columns
              where table_schema = database() and lower(table_name) in (<names>)""",
              """
              select table_name, index_name, non_unique, seq_in_index, column_name, collation,
                sub_part, index_type
              from information_schema.statistics
              where table_schema = database() and lower(table_name) in (<names>)""",
              """
              select c.table_name, c.constraint_name, c.constraint_type, k.column_name,
                k.ordinal_position, k.referenced_table_name, k.referenced_column_name, r.update_rule,
                r.delete_rule
              from information_schema.table_constraints c
              left join information_schema.key_column_usage k
                on k.constraint_schema = c.constraint_schema and k.table_name = c.table_name
                and k.constraint_name = c.constraint_name
              left join information_schema.referential_constraints r
                on r.constraint_schema = c.constraint_schema and r.table_name = c.table_name
                and r.constraint_name = c.constraint_name
              where c.constraint_schema = database() and lower(c.table_name) in (<names>)""",
              """
              select constraint_name, check_clause
              from information_schema.check_constraints
              where constraint_schema = database() and lower(constraint_name) in (<names>)""",
              """
              select table_name, view_definition
              from information_schema.views
              where table_schema = database() and lower(table_name) in (<names>)""",
              """
              select trigger_name, event_manipulation, event_object_table, action_statement,
                action_timing
              from information_schema.triggers
              where trigger_schema = database() and lower(trigger_name) in (<names>)""",
              """
              select routine_name, routine_type, routine_definition
              from information_schema.routines
              where routine_schema = database() and lower(routine_name) in (<names>)""",
              """
              select schema_name, default_collation_name
              from information_schema.schemata where lower(schema_name) in (<names>)"""));

  private static final ServerScratch SCRATCH =
      new ServerScratch(
          " default character set utf8mb4 collate utf8mb4_bin",
          "",
          "do get_lock('%s', 0)",
          "select schema_name from information_schema.schemata where schema_name regexp '"
              + ServerScratch.NAMES
              + "' and is_free_lock(schema_name) = 1 order by 1");

  private final String dialect;
  private final Inspector inspector;

  /** The one of this dialect, whose catalogue the inspector reads. */
  MysqlFamilyMigrationDatabase(String dialect, Inspector inspector) {
    this.dialect = dialect;
    this.inspector = inspector;
  }

  @Override
  public String dialect() {
    return dialect;
  }

  @Override
  public HistoryText historyText() {
    return new HistoryText(
        "concat(left(date_format(utc_timestamp(3), '%Y-%m-%dT%H:%i:%s.%f'), 23), 'Z')",
        " engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin");
  }

  @Override
  public boolean hasTable(Handle handle, String name) {
    return handle
            .createQuery(
                "select count(*) from information_schema.tables where table_schema = database()"
                    + " and lower(table_name) = ?")
            .bind(0, name.toLowerCase(Locale.ROOT))
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  @Override
  public RevisionTransaction transaction(Statements statements, RunSettings settings) {
    return new SessionTransaction(statements, new NamedLock(statements.handle()), settings);
  }

  @Override
  public List<ScriptStep> steps(SqlScript script) {
    return ImplicitCommitSteps.of(script);
  }

  @Override
  public CatalogProbe probe() {
    return PROBE;
  }

  @Override
  public Optional<String> complaint(Connection connection) throws SQLException {
    String url = "jdbc:" + dialect + ":";
    return ServerVersion.complaint(url, connection.getMetaData().getDatabaseProductVersion());
  }

  @Override
  public WriteProbe writeProbe() {
    return new MysqlFamilyWriteProbe();
  }

  @Override
  public List<SessionSetting> settings(RunSettings settings) {
    return MysqlFamilySessions.settings(settings);
  }

  @Override
  public LockHolders lockHolders() {
    return MysqlFamilySessions.HOLDERS;
  }

  @Override
  public FailureKind kindOf(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return switch (failure.getErrorCode()) {
      case 1205, 1213 -> FailureKind.LOCK_TIMEOUT;
      // 1021 the disk, 1114 a table that may not grow, 3 a temporary file.
      case 3, 1021, 1114 -> FailureKind.DISK_FULL;
      case 1290, 1792, 1836 -> FailureKind.READ_ONLY;
      case 1044, 1045, 1142, 1143, 1227, 1370 -> FailureKind.NO_RIGHTS;
      // 1053 shuts down, 1927 and 3169 killed, 2006 and 2013 of the client.
      case 1053, 1927, 2006, 2013, 3169 -> FailureKind.CONNECTION_LOST;
      default -> state.startsWith("08") ? FailureKind.CONNECTION_LOST : FailureKind.OTHER;
    };
  }

  @Override
  public boolean isMissing(String url) {
    return false;
  }

  @Override
  public RunPrinter printer() {
    return new PlainPrinter(this);
  }

  @Override
  public Inspector inspector() {
    return inspector;
  }

  @Override
  public List<String> clearScratches(Connections server) {
    return SCRATCH.clear(server);
  }

  /** A database of its own on the same server, if this user may create one. */
  @Override
  public Optional<ScratchDatabase> scratch(Optional<Connections> server) {
    return server.map(configured -> SCRATCH.beside(this, configured));
  }
}
