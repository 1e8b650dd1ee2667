package dev.plinth.schema.json;

import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.List;
import java.util.function.Function;

/** Tables as JSON: in operations on one line, in snapshots with a line for each part. */
final class TableJson {

  private TableJson() {}

  static TableSchema read(JsonNode node) {
    JsonObject json = node.object();
    TableSchema table = read(json, NameJson.read(json, "name"));
    json.end();
    return table;
  }

  /** The table described by {@code json}, which may hold more. */
  static TableSchema read(JsonObject json, TableName name) {
    return TableSchema.builder(name)
        .comment(json.textOrNull("comment"))
        .options(json.textOrNull("options"))
        .external(json.flag("external"))
        .origin(OriginJson.read(json.find("origin")))
        .columns(json.list("columns", ColumnJson::read))
        .primaryKey(
            json.find("primaryKey").map(key -> part(key, KeyJson::readPrimaryKey)).orElse(null))
        .uniques(json.list("uniques", node -> part(node, KeyJson::readUnique)))
        .checks(json.list("checks", node -> part(node, KeyJson::readCheck)))
        .indexes(json.list("indexes", node -> part(node, IndexJson::read)))
        .foreignKeys(json.list("foreignKeys", node -> part(node, ForeignKeyJson::read)))
        .build();
  }

  /** All but the name, on one line. */
  static JsonMap definition(TableSchema table) {
    PrimaryKey key = table.primaryKey();
    return head(table)
        .put("columns", map(table.columns(), ColumnJson::write))
        .putIfPresent("primaryKey", key == null ? null : KeyJson.write(key))
        .putIfPresent("uniques", map(table.uniques(), KeyJson::write))
        .putIfPresent("checks", map(table.checks(), KeyJson::write))
        .putIfPresent("indexes", map(table.indexes(), IndexJson::write))
        .putIfPresent("foreignKeys", map(table.foreignKeys(), ForeignKeyJson::write));
  }

  /** The whole table, each object on a line of its own. */
  static String lines(TableSchema table) {
    JsonMap name = NameJson.write(new JsonMap(), "name", table.name()).putAll(head(table));
    String start = name.toString();
    StringBuilder json = new StringBuilder(start.substring(0, start.length() - 1));
    json.append(",\"columns\":[\n");
    json.append(Lines.of(map(table.columns(), ColumnJson::write))).append("],\n");
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      json.append("\"primaryKey\":").append(KeyJson.write(key)).append(",\n");
    }
    String uniques = Lines.of(map(table.uniques(), KeyJson::write));
    json.append("\"uniques\":[").append(uniques).append(uniques.isEmpty() ? "]," : "],\n");
    json.append("\"checks\":[").append(Lines.of(map(table.checks(), KeyJson::write)));
    json.append("],\n\"indexes\":[").append(Lines.of(map(table.indexes(), IndexJson::write)));
    json.append("],\n\"foreignKeys\":[");
    json.append(Lines.of(map(table.foreignKeys(), ForeignKeyJson::write)));
    return json.append("]}").toString();
  }

  private static JsonMap head(TableSchema table) {
    return new JsonMap()
        .putIfPresent("comment", table.comment())
        .putIfPresent("options", table.options())
        .putIfPresent("external", table.external())
        .putIfPresent("origin", OriginJson.write(table.origin()));
  }

  private static <T> T part(JsonNode node, Function<JsonObject, T> reader) {
    JsonObject json = node.object();
    T part = reader.apply(json);
    json.end();
    return part;
  }

  private static <T> List<JsonMap> map(List<T> items, Function<T, JsonMap> writer) {
    return items.stream().map(writer).toList();
  }
}
