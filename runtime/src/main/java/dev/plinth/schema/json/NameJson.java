package dev.plinth.schema.json;

import dev.plinth.schema.TableName;

/** Names of tables and views as JSON: the name, and beside it the schema if there is one. */
final class NameJson {

  private static final String SCHEMA = "schema";

  private NameJson() {}

  static TableName read(JsonObject json, String key) {
    return new TableName(json.textOrNull(SCHEMA), json.text(key));
  }

  static JsonMap write(JsonMap json, String key, TableName name) {
    return json.put(key, name.name()).putIfPresent(SCHEMA, name.schema());
  }
}
