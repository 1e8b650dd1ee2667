package dev.plinth.schema.json;

import dev.plinth.schema.TableName;
import dev.plinth.schema.ViewSchema;

/** Views as JSON. */
final class ViewJson {

  private ViewJson() {}

  static ViewSchema read(JsonNode node) {
    JsonObject json = node.object();
    ViewSchema view = read(json, NameJson.read(json, "name"));
    json.end();
    return view;
  }

  static ViewSchema read(JsonObject json, TableName name) {
    return new ViewSchema(
        name,
        json.text("query"),
        json.list("columns", ColumnJson::read),
        OriginJson.read(json.find("origin")));
  }

  static JsonMap write(ViewSchema view) {
    return NameJson.write(new JsonMap(), "name", view.name()).putAll(definition(view));
  }

  /** All but the name. */
  static JsonMap definition(ViewSchema view) {
    return new JsonMap()
        .put("query", view.query())
        .putIfPresent("columns", view.columns().stream().map(ColumnJson::write).toList())
        .putIfPresent("origin", OriginJson.write(view.origin()));
  }
}
