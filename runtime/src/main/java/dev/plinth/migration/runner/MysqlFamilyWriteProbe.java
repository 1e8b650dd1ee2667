package dev.plinth.migration.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** MariaDB and MySQL: a replica that takes no writes, and what a user may not do. */
final class MysqlFamilyWriteProbe implements WriteProbe {

  /** What a statement that begins like this needs. */
  private record Need(Pattern statement, String privilege) {
    Need(String statement, String privilege) {
      this(Pattern.compile("(?is)" + statement + "\\b.*"), privilege);
    }
  }

  private static final List<Need> NEEDS =
      List.of(
          new Need("create\\s+(or\\s+replace\\s+)?(table|sequence)", "CREATE"),
          new Need("create\\s+(\\w+\\s+)*view", "CREATE VIEW"),
          new Need("create\\s+(\\w+\\s+)*trigger", "TRIGGER"),
          new Need("(create\\s+(\\w+\\s+)?index|drop\\s+index)", "INDEX"),
          new Need("alter\\s+table", "ALTER"),
          new Need("drop\\s+(table|view)", "DROP"));

  /** Of the history. */
  private static final List<String> ALWAYS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

  /** Names differ between servers and versions. */
  private static final String READ_ONLY =
      """
      show session variables where value not in ('OFF', '0')
        and variable_name in ('read_only', 'super_read_only', 'tx_read_only',
          'transaction_read_only')""";

  /** With one of these {@code read_only} is no hindrance. */
  private static final List<String> BYPASS =
      List.of("SUPER", "READ_ONLY ADMIN", "READ ONLY ADMIN", "CONNECTION_ADMIN");

  @Override
  public Optional<Hindrance> ask(
      Handle handle, Optional<Connections> others, List<String> statements) {
    Optional<String> database =
        handle.createQuery("select database()").mapTo(String.class).findFirst();
    if (database.isEmpty()) {
      return Optional.of(
          new Hindrance("the URL names no database", "Write its name behind that of the host."));
    }
    Grants grants = Grants.of(handle, database.get());
    return readOnly(handle, grants).or(() -> rights(handle, grants, statements));
  }

  private static Optional<Hindrance> readOnly(Handle handle, Grants grants) {
    Set<String> on =
        new TreeSet<>(handle.createQuery(READ_ONLY).map((row, context) -> row.getString(1)).list());
    if (BYPASS.stream().anyMatch(grants::hasEverywhere)) {
      on.remove("read_only");
    }
    return on.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Hindrance.of(
                FailureKind.READ_ONLY,
                "the server takes no writes from this user (" + String.join(", ", on) + ")"));
  }

  private static Optional<Hindrance> rights(Handle handle, Grants grants, List<String> statements) {
    Set<String> needed = new TreeSet<>(ALWAYS);
    if (!hasHistory(handle)) {
      needed.add("CREATE");
    }
    for (Need need : NEEDS) {
      if (statements.stream().anyMatch(sql -> need.statement().matcher(sql).matches())) {
        needed.add(need.privilege());
      }
    }
    List<String> lacking = new ArrayList<>(needed);
    lacking.removeIf(grants::has);
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Hindrance.of(
                FailureKind.NO_RIGHTS,
                "user "
                    + grants.user()
                    + " has no right to "
                    + String.join(", ", lacking)
                    + " in database "
                    + grants.database()));
  }

  private static boolean hasHistory(Handle handle) {
    return handle
        .createQuery(
            "select count(*) from information_schema.tables where table_schema = database()"
                + " and table_name = 'plinth_revision'")
        .mapTo(Boolean.class)
        .one();
  }
}
