package dev.plinth.migration.inspect;

import dev.plinth.schema.SqlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What a SQLite database is made of, as sorted lines: columns, keys, constraints without their
 * names, indexes with theirs, views. Equal lines mean that nobody can tell the databases apart.
 */
final class SqliteLines {

  private static final Pattern CLAUSE =
      Pattern.compile("\\b(check|as)\\s*\\(", Pattern.CASE_INSENSITIVE);

  private final Handle handle;
  private final List<String> lines = new ArrayList<>();

  private SqliteLines(Handle handle) {
    this.handle = handle;
  }

  /** The lines of the database behind a handle; Plinth's own tables are left out. */
  static List<String> of(Handle handle) {
    return new SqliteLines(handle).read();
  }

  private List<String> read() {
    for (Map<String, Object> object : rows("select type, name, sql from sqlite_schema")) {
      String name = text(object, "name");
      String sql = text(object, "sql");
      if (name.startsWith("sqlite_") || name.startsWith("plinth_")) {
        continue;
      }
      switch (text(object, "type")) {
        case "table" -> table(name, sql);
        case "index" -> lines.add("index " + plain(sql));
        default -> lines.add(plain(sql));
      }
    }
    Collections.sort(lines);
    return List.copyOf(lines);
  }

  private void table(String table, String sql) {
    String lower = sql.toLowerCase(Locale.ROOT);
    lines.add("table " + table + (lower.contains("autoincrement") ? " counts" : ""));
    rows("select * from pragma_table_xinfo(?)", table).forEach(column -> column(table, column));
    rows("select * from pragma_index_list(?) where origin <> 'c'", table)
        .forEach(index -> key(table, index));
    rows("select * from pragma_foreign_key_list(?)", table).stream()
        .collect(Collectors.groupingBy(row -> text(row, "id")))
        .values()
        .forEach(parts -> foreignKey(table, parts));
    if (lower.contains("deferrable")) {
      lines.add(table + " deferrable");
    }
    clauses(table, sql);
  }

  private void column(String table, Map<String, Object> column) {
    lines.add(
        table
            + " column "
            + text(column, "name")
            + " "
            + text(column, "type").toLowerCase(Locale.ROOT).replace(" generated always", "")
            + " not null "
            + text(column, "notnull")
            + " default "
            + text(column, "dflt_value")
            + " key "
            + text(column, "pk")
            + " hidden "
            + text(column, "hidden"));
  }

  private void key(String table, Map<String, Object> index) {
    List<String> columns =
        rows("select name from pragma_index_info(?)", text(index, "name")).stream()
            .map(column -> text(column, "name"))
            .toList();
    lines.add(table + " " + text(index, "origin") + " " + columns);
  }

  private void foreignKey(String table, List<Map<String, Object>> parts) {
    lines.add(
        table
            + " references "
            + parts.stream()
                .map(
                    row ->
                        text(row, "from")
                            + "->"
                            + text(row, "table")
                            + "."
                            + text(row, "to")
                            + " "
                            + text(row, "on_delete")
                            + " "
                            + text(row, "on_update"))
                .collect(Collectors.joining(", ")));
  }

  private void clauses(String table, String sql) {
    Matcher matcher = CLAUSE.matcher(sql);
    while (matcher.find()) {
      int depth = 1;
      int end = matcher.end();
      while (depth > 0 && end < sql.length()) {
        char c = sql.charAt(end++);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
      String clause = plain(sql.substring(matcher.end(), end - 1));
      lines.add(table + " " + matcher.group(1).toLowerCase(Locale.ROOT) + " " + clause);
    }
  }

  /** SQLite writes a renamed name in quotes. */
  private static String plain(String sql) {
    return SqlText.normalise(sql.replaceAll("\"([a-z_][a-z0-9_]*)\"", "$1"))
        .replaceFirst("(?i)^create view", "create view")
        .replaceFirst("(?i)^create (unique )?index", "create $1index");
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }

  private List<Map<String, Object>> rows(String sql, Object... values) {
    var query = handle.createQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query.mapToMap().list();
  }
}
