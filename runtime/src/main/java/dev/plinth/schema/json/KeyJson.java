package dev.plinth.schema.json;

import dev.plinth.schema.Check;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.UniqueKey;

/** Primary keys, unique constraints and checks as JSON. */
final class KeyJson {

  private KeyJson() {}

  static PrimaryKey readPrimaryKey(JsonObject json) {
    return new PrimaryKey(json.text("name"), json.get("columns").texts());
  }

  static JsonMap write(PrimaryKey key) {
    return new JsonMap().put("name", key.name()).put("columns", key.columns());
  }

  static UniqueKey readUnique(JsonObject json) {
    return new UniqueKey(
        json.text("name"), json.get("columns").texts(), json.flag("nullsDistinct", true));
  }

  static JsonMap write(UniqueKey unique) {
    JsonMap json = new JsonMap().put("name", unique.name()).put("columns", unique.columns());
    return unique.nullsDistinct() ? json : json.put("nullsDistinct", false);
  }

  static Check readCheck(JsonObject json) {
    return new Check(json.text("name"), json.text("expression"));
  }

  static JsonMap write(Check check) {
    return new JsonMap().put("name", check.name()).put("expression", check.expression());
  }
}
