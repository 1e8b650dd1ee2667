package dev.plinth.migration.runner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** PostgreSQL: a pooler in between, a standby, and what a user may not do. */
final class PostgresqlWriteProbe implements WriteProbe {

  private static final String STATE =
      """
      select pg_is_in_recovery() as standby,
        current_setting('transaction_read_only')::boolean as read_only,
        current_user::text as who,
        current_schema()::text as place,
        coalesce(has_schema_privilege(current_schema(), 'create'), false) as creates,
        to_regclass('plinth_revision') is not null as has_history,
        coalesce(has_table_privilege(to_regclass('plinth_revision'), 'select')
          and has_table_privilege(to_regclass('plinth_revision'), 'insert')
          and has_table_privilege(to_regclass('plinth_revision'), 'update')
          and has_table_privilege(to_regclass('plinth_revision'), 'delete'), true) as keeps""";

  private static final String OTHERS_OWN =
      """
      select c.relname::text from pg_class c
      where c.relkind in ('r', 'p') and pg_table_is_visible(c.oid)
        and lower(c.relname) in (<names>) and not pg_has_role(c.relowner, 'usage')
      order by 1""";

  private static final Pattern CREATES =
      Pattern.compile(
          "(?is)create\\s+(table|view|type|sequence)\\s+(if\\s+not\\s+exists\\s+)?[^\\s.(]+[\\s(;].*");

  private static final Pattern CHANGES =
      Pattern.compile(
          "(?is)(?:alter\\s+table|drop\\s+table|create\\s+(?:unique\\s+)?index\\b.*?\\bon)\\s+"
              + "(?:(?:if\\s+exists|only)\\s+)*\"?([^\\s\".(;]+)\"?(?![.\"]).*");

  @Override
  public Optional<Hindrance> ask(
      Handle handle, Optional<Connections> others, List<String> statements) {
    return PostgresqlPooler.ask(handle, others)
        .or(
            () ->
                handle
                    .createQuery(STATE)
                    .reduceRows(
                        Optional.<Hindrance>empty(), (none, row) -> ofState(row, statements)))
        .or(() -> ofOwners(handle, statements));
  }

  private static Optional<Hindrance> ofState(RowView row, List<String> statements) {
    if (row.getColumn("standby", Boolean.class)) {
      return readOnly("the server is a standby, which takes no writes");
    }
    if (row.getColumn("read_only", Boolean.class)) {
      return readOnly("transactions of this session are read-only (transaction_read_only)");
    }
    @SuppressWarnings("NullAway") // a session may have no schema
    String place = row.getColumn("place", String.class);
    if (place == null) {
      return Optional.of(
          new Hindrance(
              "no schema of search_path is there",
              "Create it, or name another one with currentSchema in the URL."));
    }
    String who = "user " + row.getColumn("who", String.class);
    boolean isCreating =
        !row.getColumn("has_history", Boolean.class)
            || statements.stream().anyMatch(sql -> CREATES.matcher(sql).matches());
    if (isCreating && !row.getColumn("creates", Boolean.class)) {
      return noRights(who + " may create nothing in schema " + place);
    }
    if (!row.getColumn("keeps", Boolean.class)) {
      return noRights(who + " may not read and write plinth_revision, the history");
    }
    return Optional.empty();
  }

  private static Optional<Hindrance> ofOwners(Handle handle, List<String> statements) {
    Set<String> names = changed(statements);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<String> tables =
        handle
            .createQuery(OTHERS_OWN)
            .bindList("names", List.copyOf(names))
            .mapTo(String.class)
            .list();
    return tables.isEmpty()
        ? Optional.empty()
        : noRights(
            "this user does not own " + String.join(", ", tables) + ", and may not alter it");
  }

  /** The tables that statements alter or drop, in lower case; those with a schema are left out. */
  private static Set<String> changed(List<String> statements) {
    Set<String> names = new TreeSet<>();
    for (String sql : statements) {
      Matcher matcher = CHANGES.matcher(sql);
      if (matcher.matches()) {
        names.add(matcher.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static Optional<Hindrance> readOnly(String what) {
    return Optional.of(Hindrance.of(FailureKind.READ_ONLY, what));
  }

  private static Optional<Hindrance> noRights(String what) {
    return Optional.of(Hindrance.of(FailureKind.NO_RIGHTS, what));
  }
}
