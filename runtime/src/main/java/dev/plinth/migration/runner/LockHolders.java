package dev.plinth.migration.runner;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Tells who stands in the way of a statement.
 *
 * @param query with {@code in (<names>)} over the lower-case names in the statement; gives each
 *     session, longest first, as a text such as {@code session 42 (user app, idle for 63 s)} and
 *     the statement that ends it
 * @param otherwise the same without names, for those who hold something else; or ""
 */
record LockHolders(String query, String otherwise) {

  private static final int SHOWN = 3;

  /** Of a database that doesn't tell. */
  static final LockHolders NONE = new LockHolders("", "");

  /** The start of a sentence and how to end them, with a comma in front; empty if nobody knows. */
  String of(Handle handle, String sql) {
    List<Holder> holders = ask(handle, query, NamedRowsProbe.names(sql));
    if (holders.isEmpty()) {
      holders = ask(handle, otherwise, Set.of());
    }
    if (holders.isEmpty()) {
      return "";
    }
    List<Holder> shown = holders.subList(0, Math.min(SHOWN, holders.size()));
    return ", held by "
        + String.join(" and ", shown.stream().map(Holder::who).toList())
        + (holders.size() > SHOWN ? " and " + (holders.size() - SHOWN) + " more" : "")
        + " (\""
        + String.join("; ", shown.stream().map(Holder::end).toList())
        + "\" ends "
        + (shown.size() == 1 ? "it" : "them")
        + ")";
  }

  private static List<Holder> ask(Handle handle, String sql, Set<String> names) {
    if (sql.isEmpty()) {
      return List.of();
    }
    try {
      var query = handle.createQuery(sql);
      if (!names.isEmpty()) {
        query.bindList("names", List.copyOf(names));
      }
      return query.map((row, context) -> new Holder(row.getString(1), row.getString(2))).list();
    } catch (JdbiException e) {
      return List.of(); // this user may not see others
    }
  }

  private record Holder(String who, String end) {}
}
