package dev.plinth.migration.runner;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Tells who stands in the way of a statement. Each query gives sessions, longest first, as a text
 * such as {@code session 42 (user app, idle for 63 s)} and the statement that ends it; the first
 * query that gives any is believed.
 *
 * @param certain for those who hold a lock; {@code in (<names>)} is over the lower-case names in
 *     the statement
 * @param possible for those who may, where nothing tells for certain; or ""
 */
record LockHolders(List<String> certain, String possible) {

  private static final int SHOWN = 3;

  /** Of a database that doesn't tell. */
  static final LockHolders NONE = new LockHolders(List.of(), "");

  LockHolders {
    certain = List.copyOf(certain);
  }

  /** The start of a sentence and how to end them, with a comma in front; empty if nobody knows. */
  String of(Handle handle, String sql) {
    Set<String> names = NamedRowsProbe.names(sql);
    for (String query : certain) {
      List<Holder> holders = ask(handle, query, names);
      if (!holders.isEmpty()) {
        return sentence(", held by ", holders);
      }
    }
    List<Holder> holders = possible.isEmpty() ? List.of() : ask(handle, possible, names);
    return holders.isEmpty() ? "" : sentence(", perhaps held by ", holders);
  }

  private static String sentence(String start, List<Holder> holders) {
    List<Holder> shown = holders.subList(0, Math.min(SHOWN, holders.size()));
    return start
        + String.join(" and ", shown.stream().map(Holder::who).toList())
        + (holders.size() > SHOWN ? " and " + (holders.size() - SHOWN) + " more" : "")
        + " (\""
        + String.join("; ", shown.stream().map(Holder::end).toList())
        + "\" ends "
        + (shown.size() == 1 ? "it" : "them")
        + ")";
  }

  private static List<Holder> ask(Handle handle, String sql, Set<String> names) {
    try {
      var query = handle.createQuery(sql);
      if (sql.contains("<names>")) {
        query.bindList("names", List.copyOf(names));
      }
      return query.map((row, context) -> new Holder(row.getString(1), row.getString(2))).list();
    } catch (JdbiException e) {
      return List.of(); // this user may not see others, or this server has no such table
    }
  }

  private record Holder(String who, String end) {}
}
