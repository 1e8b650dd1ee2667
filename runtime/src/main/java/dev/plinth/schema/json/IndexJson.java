package dev.plinth.schema.json;

import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import org.jspecify.annotations.Nullable;

/** Indexes as JSON. */
final class IndexJson {

  private IndexJson() {}

  static Index read(JsonObject json) {
    return new Index(
        json.text("name"),
        json.get("columns").elements().stream().map(IndexJson::readColumn).toList(),
        json.flag("unique"),
        json.textOrNull("where"),
        json.texts("include"));
  }

  static JsonMap write(Index index) {
    return new JsonMap()
        .put("name", index.name())
        .put("columns", index.columns().stream().map(IndexJson::write).toList())
        .put("unique", index.unique())
        .putIfPresent("where", index.where())
        .putIfPresent("include", index.include());
  }

  private static IndexColumn readColumn(JsonNode node) {
    JsonObject json = node.object();
    @Nullable String name = json.textOrNull("name");
    @Nullable String expression = json.textOrNull("expression");
    if ((name == null) == (expression == null)) {
      throw node.error("an index column has either a \"name\" or an \"expression\"");
    }
    IndexColumn column = new IndexColumn(name, expression, isDescending(json));
    json.end();
    return column;
  }

  private static boolean isDescending(JsonObject json) {
    return json.find("order")
        .map(
            node ->
                switch (node.text()) {
                  case "asc" -> false;
                  case "desc" -> true;
                  default -> throw node.error("an order is \"asc\" or \"desc\", not " + node);
                })
        .orElse(false);
  }

  private static JsonMap write(IndexColumn column) {
    return new JsonMap()
        .putIfPresent("name", column.name())
        .putIfPresent("expression", column.expression())
        .putIfPresent("order", column.descending() ? "desc" : null);
  }
}
