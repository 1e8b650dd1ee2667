package dev.plinth.migration.runner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** The indexes that PostgreSQL leaves when it stops making or dropping one beside other work. */
final class InvalidIndexes implements HalfDone {

  private static final String PART = "(?:\"(?:[^\"]|\"\")+\"|[\\w$]+)";
  private static final String NAME = "(" + PART + "(?:\\." + PART + ")?)";

  private static final Pattern CREATE =
      pattern(
          "create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?"
              + NAME
              + "\\s+on\\s+(?:only\\s+)?"
              + NAME
              + ".*");

  private static final Pattern DROP =
      pattern("drop\\s+index\\s+concurrently\\s+(?:if\\s+exists\\s+)?" + NAME + ".*");

  private static final Pattern REINDEX =
      pattern("reindex\\b.*?\\b(?:index|table)\\s+concurrently\\s+" + NAME + ".*");

  private static final String INVALID =
      """
      select format('drop index concurrently %s', i.indexrelid::regclass)
      from pg_index i join pg_class c on c.oid = i.indexrelid
      where not i.indisvalid""";

  @Override
  public Optional<List<String>> of(Handle handle, String sql) {
    Matcher create = CREATE.matcher(sql);
    if (create.matches()) {
      return ifAny(
          handle
              .createQuery(INVALID + " and c.relname = :name and i.indrelid = to_regclass(:table)")
              .bind("name", plain(create.group(1)))
              .bind("table", create.group(2))
              .mapTo(String.class)
              .list());
    }
    Matcher drop = DROP.matcher(sql);
    if (drop.matches()) {
      // What is half gone is dropped by the same statement.
      return ifAny(invalid(handle, " and c.oid = to_regclass(:name)", drop.group(1)))
          .map(half -> List.of());
    }
    Matcher reindex = REINDEX.matcher(sql);
    return reindex.matches()
        ? ifAny(
            invalid(
                handle,
                " and c.relname ~ '_cc(new|old)[0-9]*$' and i.indrelid in (select"
                    + " coalesce(x.indrelid, y.oid) from pg_class y left join pg_index x"
                    + " on x.indexrelid = y.oid where y.oid = to_regclass(:name))",
                reindex.group(1)))
        : Optional.empty();
  }

  private static List<String> invalid(Handle handle, String condition, String name) {
    return handle.createQuery(INVALID + condition).bind("name", name).mapTo(String.class).list();
  }

  private static Optional<List<String>> ifAny(List<String> statements) {
    return statements.isEmpty() ? Optional.empty() : Optional.of(statements);
  }

  /** The name as the catalogue has it. */
  private static String plain(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name.toLowerCase(Locale.ROOT);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
