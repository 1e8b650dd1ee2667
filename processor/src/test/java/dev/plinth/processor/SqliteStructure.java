package dev.plinth.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Tells in words what an SQLite database holds, one fact a line; types by their affinity. */
final class SqliteStructure {
  private final Handle handle;
  private final List<String> facts = new ArrayList<>();

  private SqliteStructure(Handle handle) {
    this.handle = handle;
  }

  static List<String> of(Handle handle) {
    SqliteStructure structure = new SqliteStructure(handle);
    structure.names("table").forEach(structure::addTable);
    structure.names("view").forEach(structure::addView);
    return structure.facts;
  }

  private List<String> names(String type) {
    return handle
        .createQuery(
            "select name from sqlite_master where type = ? and name not like 'sqlite_%'"
                + " order by name")
        .bind(0, type)
        .mapTo(String.class)
        .list();
  }

  private void addTable(String table) {
    facts.add("table " + table);
    List<Map<String, Object>> columns =
        rows("select * from pragma_table_info(?) order by cid", table);
    List<Map<String, Object>> key =
        columns.stream().filter(column -> number(column, "pk") > 0).toList();
    for (Map<String, Object> column : columns) {
      boolean isRowId =
          key.size() == 1 && key.contains(column) && affinity(column).equals("integer");
      boolean isNotNull = number(column, "notnull") == 1 || isRowId;
      facts.add(
          "column %s.%s %s %s"
              .formatted(
                  table, column.get("name"), affinity(column), isNotNull ? "not null" : "null"));
    }
    Map<Integer, String> ordered = new TreeMap<>();
    key.forEach(column -> ordered.put(number(column, "pk"), (String) column.get("name")));
    facts.add("key %s (%s)".formatted(table, String.join(", ", ordered.values())));
    addForeignKeys(table);
    addIndexes(table);
  }

  private void addForeignKeys(String table) {
    Map<Integer, List<Map<String, Object>>> keys =
        rows("select * from pragma_foreign_key_list(?) order by id, seq", table).stream()
            .collect(Collectors.groupingBy(row -> number(row, "id")));
    for (List<Map<String, Object>> key : keys.values()) {
      facts.add(
          "foreign key %s (%s) -> %s (%s)%s%s"
              .formatted(
                  table,
                  joined(key, "from"),
                  key.get(0).get("table"),
                  joined(key, "to"),
                  action("delete", key.get(0).get("on_delete")),
                  action("update", key.get(0).get("on_update"))));
    }
  }

  private static String action(String when, Object what) {
    return what.equals("NO ACTION")
        ? ""
        : " on " + when + " " + ((String) what).toLowerCase(Locale.ROOT);
  }

  private void addIndexes(String table) {
    for (Map<String, Object> index : rows("select * from pragma_index_list(?)", table)) {
      if (!index.get("origin").equals("pk")) {
        String name = (String) index.get("name");
        facts.add(
            "%s %s (%s)"
                .formatted(
                    number(index, "unique") == 1 ? "unique" : "index",
                    table,
                    joined(
                        rows("select * from pragma_index_info(?) order by seqno", name), "name")));
      }
    }
  }

  private void addView(String view) {
    String columns = joined(rows("select * from pragma_table_info(?) order by cid", view), "name");
    facts.add("view %s (%s)".formatted(view, columns));
  }

  private List<Map<String, Object>> rows(String sql, String argument) {
    return handle.createQuery(sql).bind(0, argument).mapToMap().list();
  }

  private static String joined(List<Map<String, Object>> rows, String column) {
    return rows.stream().map(row -> (String) row.get(column)).collect(Collectors.joining(", "));
  }

  private static int number(Map<String, Object> row, String column) {
    return ((Number) row.get(column)).intValue();
  }

  /** By the rules of SQLite, in their order. */
  private static String affinity(Map<String, Object> column) {
    String type = ((String) column.get("type")).toLowerCase(Locale.ROOT);
    if (type.contains("int")) {
      return "integer";
    }
    if (type.contains("char") || type.contains("clob") || type.contains("text")) {
      return "text";
    }
    if (type.isEmpty() || type.contains("blob")) {
      return "blob";
    }
    return type.contains("real") || type.contains("floa") || type.contains("doub")
        ? "real"
        : "numeric";
  }
}
