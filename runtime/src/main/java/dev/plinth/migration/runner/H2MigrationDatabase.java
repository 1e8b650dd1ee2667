package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** H2: DDL commits by itself, so a revision is kept in the journal statement by statement. */
final class H2MigrationDatabase implements MigrationDatabase {

  private static final int LOCK_TIMEOUT = 50200;
  private static final int DEADLOCK = 40001;
  private static final int READ_ONLY = 90097;
  private static final int NO_RIGHTS = 90096;
  private static final int NOT_ADMIN = 90040;

  private static final CatalogProbe PROBE =
      new NamedRowsProbe(
          List.of(
              """
              select table_schema, table_name, table_type, storage_type, remarks
              from information_schema.tables where lower(table_name) in (<names>)""",
              """
              select table_schema, table_name, column_name, ordinal_position, column_default,
                is_nullable, data_type, character_maximum_length, numeric_precision, numeric_scale,
                datetime_precision, domain_name, dtd_identifier, is_identity, identity_generation,
                identity_start, identity_increment, is_generated, generation_expression,
                column_on_update, is_visible, remarks
              from information_schema.columns where lower(table_name) in (<names>)""",
              """
              select c.table_schema, c.table_name, c.constraint_name, c.constraint_type, c.index_name,
                k.column_name, k.ordinal_position, k.position_in_unique_constraint,
                r.unique_constraint_name, r.update_rule, r.delete_rule, e.check_clause
              from information_schema.table_constraints c
              left join information_schema.key_column_usage k
                using (constraint_schema, constraint_name)
              left join information_schema.referential_constraints r
                using (constraint_schema, constraint_name)
              left join information_schema.check_constraints e
                using (constraint_schema, constraint_name)
              where lower(c.table_name) in (<names>)""",
              """
              select i.table_schema, i.table_name, i.index_name, i.index_type_name, c.column_name,
                c.ordinal_position, c.ordering_specification, c.is_unique
              from information_schema.indexes i
              join information_schema.index_columns c using (index_schema, index_name)
              where lower(i.table_name) in (<names>) or lower(i.index_name) in (<names>)""",
              """
              select table_schema, table_name, view_definition
              from information_schema.views where lower(table_name) in (<names>)""",
              """
              select sequence_schema, sequence_name, data_type, start_value, minimum_value,
                maximum_value, increment, cycle_option, cache
              from information_schema.sequences where lower(sequence_name) in (<names>)""",
              """
              select trigger_schema, trigger_name, event_manipulation, event_object_table, java_class
              from information_schema.triggers where lower(trigger_name) in (<names>)""",
              """
              select domain_schema, domain_name, dtd_identifier, domain_default
              from information_schema.domains where lower(domain_name) in (<names>)""",
              """
              select routine_schema, routine_name, external_name, routine_definition
              from information_schema.routines where lower(routine_name) in (<names>)""",
              """
              select schema_name from information_schema.schemata
              where lower(schema_name) in (<names>)"""));

  @Override
  public String dialect() {
    return "h2";
  }

  @Override
  public HistoryText historyText() {
    return new HistoryText(
        "formatdatetime(current_timestamp at time zone 'UTC',"
            + " 'yyyy-MM-dd''T''HH:mm:ss.SSS''Z''')",
        "");
  }

  @Override
  public boolean hasTable(Handle handle, String name) {
    return handle
        .createQuery(
            "select count(*) from information_schema.tables where table_schema = current_schema"
                + " and lower(table_name) = ?")
        .bind(0, name.toLowerCase(Locale.ROOT))
        .mapTo(Integer.class)
        .one()
        .equals(1);
  }

  @Override
  public RevisionTransaction transaction(Statements statements, RunSettings settings) {
    return new SessionTransaction(statements, new H2Lock(statements.handle()), settings);
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
  public FailureKind kindOf(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return switch (failure.getErrorCode()) {
      case LOCK_TIMEOUT, DEADLOCK -> FailureKind.LOCK_TIMEOUT;
      case READ_ONLY -> FailureKind.READ_ONLY;
      case NO_RIGHTS, NOT_ADMIN -> FailureKind.NO_RIGHTS;
      // 90007 closed object, 90067 broken connection, 90098 closed database, 90121 shut down.
      case 90007, 90067, 90098, 90121 -> FailureKind.CONNECTION_LOST;
      default -> state.startsWith("08") ? FailureKind.CONNECTION_LOST : FailureKind.OTHER;
    };
  }

  /** A file without a path of its own, as {@code jdbc:h2:~/app} or {@code jdbc:h2:file:./app}. */
  @Override
  public boolean isMissing(String url) {
    String path =
        url.replaceFirst("(?i)^jdbc:h2:(file:)?", "")
            .replaceFirst(";.*", "")
            .replaceFirst("^~", System.getProperty("user.home").replace("\\", "/"));
    if (path.matches(
        "(?i)(mem|tcp|ssl|zip|nio|nioMapped|split|async|memFS|memLZ|nioMemFS|classpath):.*")) {
      return false;
    }
    try {
      return !Files.exists(Path.of(path + ".mv.db"));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public RunPrinter printer() {
    return new PlainPrinter(this);
  }

  @Override
  public Optional<ScratchDatabase> scratch(Optional<Connections> server) {
    return Optional.empty();
  }

  /** A name that no other process has. */
  static String newName() {
    return "plinth_verify_" + UUID.randomUUID().toString().replace("-", "");
  }
}
