package dev.plinth.migration.runner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** H2: a database that was opened for reading, and a user who may not create or change tables. */
final class H2WriteProbe implements WriteProbe {

  /** What only owners of a schema may do. */
  private static final Pattern CHANGES = Pattern.compile("(?is)(create|alter|drop|comment)\\b.*");

  private static final String OWNS =
      "select schema_owner = current_user from information_schema.schemata"
          + " where schema_name = current_schema";

  /** It is there, so that nothing happens; users don't see their right, and hear of its lack. */
  private static final String ALTER_ANY_SCHEMA =
      "create table if not exists information_schema.tables (id integer)";

  @Override
  public Optional<Hindrance> ask(
      Handle handle, Optional<Connections> others, List<String> statements) {
    if (is(handle, "call readonly()")) {
      return Optional.of(
          Hindrance.of(FailureKind.READ_ONLY, "the file was opened for reading or is read-only"));
    }
    boolean isChanging =
        !new H2MigrationDatabase().hasTable(handle, HistoryTables.REVISION)
            || statements.stream().anyMatch(sql -> CHANGES.matcher(sql).matches());
    return isChanging && !is(handle, OWNS) && !mayAlterAnySchema(handle)
        ? Optional.of(Hindrance.of(FailureKind.NO_RIGHTS, lacking(handle)))
        : Optional.empty();
  }

  private static String lacking(Handle handle) {
    return handle
        .createQuery(
            "select 'user ' || current_user || ' may create and change nothing in schema '"
                + " || current_schema")
        .mapTo(String.class)
        .one();
  }

  private static boolean is(Handle handle, String question) {
    return handle.createQuery(question).mapTo(Boolean.class).one();
  }

  private static boolean mayAlterAnySchema(Handle handle) {
    try {
      handle.execute(ALTER_ANY_SCHEMA);
      return true;
    } catch (JdbiException e) {
      return new H2MigrationDatabase().kindOf(e) != FailureKind.NO_RIGHTS;
    }
  }
}
