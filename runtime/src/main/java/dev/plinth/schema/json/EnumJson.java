package dev.plinth.schema.json;

import dev.plinth.schema.EnumType;

/** Named enum types as JSON. */
final class EnumJson {

  private EnumJson() {}

  static EnumType read(JsonNode node) {
    JsonObject json = node.object();
    EnumType type = read(json);
    json.end();
    return type;
  }

  static EnumType read(JsonObject json) {
    return new EnumType(
        json.text("name"), json.get("values").texts(), OriginJson.read(json.find("origin")));
  }

  static JsonMap write(EnumType type) {
    return new JsonMap()
        .put("name", type.name())
        .put("values", type.values())
        .putIfPresent("origin", OriginJson.write(type.origin()));
  }
}
