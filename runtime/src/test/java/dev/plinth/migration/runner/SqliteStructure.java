package dev.plinth.migration.runner;

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
import org.jdbi.v3.core.Jdbi;

/**
 * What a SQLite database is made of, as sorted lines: columns, keys, constraints without their
 * names, indexes with theirs, views. Equal lines mean that nobody can tell the databases apart.
 */
final class SqliteStructure {
  private static final Pattern CLAUSE =
      Pattern.compile("\\b(check|as)\\s*\\(", Pattern.CASE_INSENSITIVE);

  private final Handle handle;
  private final List<String> lines = new ArrayList<>();

  private SqliteStructure(Handle handle) {
    this.handle = handle;
  }

  static List<String> of(Sqlite db) {
    return Jdbi.create(db.url()).withHandle(handle -> new SqliteStructure(handle).read());
  }

  private List<String> read() {
    for (Map<String, Object> object : rows("select type, name, tbl_name, sql from sqlite_schema")) {
      String name = String.valueOf(object.get("name"));
      String sql = String.valueOf(object.get("sql"));
      if (name.startsWith("sqlite_") || name.startsWith("plinth_")) {
        continue;
      }
      switch (String.valueOf(object.get("type"))) {
        case "table" -> table(name, sql);
        case "index" -> lines.add("index " + plain(sql));
        default -> lines.add(plain(sql));
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private void table(String table, String sql) {
    lines.add(table + (sql.toLowerCase(Locale.ROOT).contains("autoincrement") ? " counts" : ""));
    for (Map<String, Object> column : rows("select * from pragma_table_xinfo('" + table + "')")) {
      lines.add(
          table
              + " column "
              + column.get("name")
              + " "
              + String.valueOf(column.get("type"))
                  .toLowerCase(Locale.ROOT)
                  .replace(" generated always", "")
              + " not null "
              + column.get("notnull")
              + " default "
              + column.get("dflt_value")
              + " key "
              + column.get("pk")
              + " hidden "
              + column.get("hidden"));
    }
    for (Map<String, Object> index :
        rows("select * from pragma_index_list('" + table + "') where origin <> 'c'")) {
      lines.add(
          table
              + " "
              + index.get("origin")
              + " "
              + rows("select name from pragma_index_info('" + index.get("name") + "')"));
    }
    rows("select * from pragma_foreign_key_list('" + table + "')").stream()
        .collect(Collectors.groupingBy(row -> row.get("id")))
        .values()
        .forEach(
            key ->
                lines.add(
                    table
                        + key.stream()
                            .map(
                                row ->
                                    " "
                                        + row.get("from")
                                        + "->"
                                        + row.get("table")
                                        + "."
                                        + row.get("to")
                                        + " "
                                        + row.get("on_delete")
                                        + " "
                                        + row.get("on_update"))
                            .collect(Collectors.joining(","))));
    if (sql.toLowerCase(Locale.ROOT).contains("deferrable")) {
      lines.add(table + " deferrable");
    }
    clauses(table, sql);
  }

  private void clauses(String table, String sql) {
    Matcher matcher = CLAUSE.matcher(sql);
    while (matcher.find()) {
      int depth = 1;
      int end = matcher.end();
      while (depth > 0) {
        char c = sql.charAt(end++);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
      lines.add(
          table + " " + matcher.group(1) + " " + plain(sql.substring(matcher.end(), end - 1)));
    }
  }

  /** SQLite writes a renamed name in quotes. */
  private static String plain(String sql) {
    return SqlText.normalise(sql.replaceAll("\"([a-z_][a-z0-9_]*)\"", "$1"))
        .replaceFirst("(?i)^create view", "create view")
        .replaceFirst("(?i)^create (unique )?index", "create $1index");
  }

  private List<Map<String, Object>> rows(String sql) {
    return handle.createQuery(sql).mapToMap().list();
  }
}
