package dev.plinth.schema.json;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.ReferentialAction;
import java.util.Arrays;
import java.util.List;

/** Foreign keys as JSON. */
final class ForeignKeyJson {

  private ForeignKeyJson() {}

  static ForeignKey read(JsonObject json) {
    List<String> columns = json.get("columns").texts();
    ForeignKey.Reference references = readReference(json.get("references").object());
    if (columns.size() != references.columns().size() || columns.isEmpty()) {
      throw json.get("columns").error("a foreign key needs as many columns as it references");
    }
    return new ForeignKey(
        json.text("name"),
        columns,
        references,
        action(json, "onDelete"),
        action(json, "onUpdate"),
        json.flag("deferrable"),
        isDeferred(json));
  }

  static JsonMap write(ForeignKey key) {
    return new JsonMap()
        .put("name", key.name())
        .put("columns", key.columns())
        .put("references", write(key.references()))
        .put("onDelete", key.onDelete().words())
        .put("onUpdate", key.onUpdate().words())
        .putIfPresent("deferrable", key.deferrable())
        .putIfPresent("initially", key.initiallyDeferred() ? "deferred" : null);
  }

  private static ForeignKey.Reference readReference(JsonObject json) {
    ForeignKey.Reference references =
        new ForeignKey.Reference(NameJson.read(json, "table"), json.get("columns").texts());
    json.end();
    return references;
  }

  private static JsonMap write(ForeignKey.Reference references) {
    return NameJson.write(new JsonMap(), "table", references.table())
        .put("columns", references.columns());
  }

  private static ReferentialAction action(JsonObject json, String key) {
    return json.find(key)
        .map(
            node ->
                ReferentialAction.ofWords(node.text())
                    .orElseThrow(() -> node.error(node + " is no action; use one of " + actions())))
        .orElse(ReferentialAction.NO_ACTION);
  }

  private static String actions() {
    List<String> words =
        Arrays.stream(ReferentialAction.values()).map(ReferentialAction::words).toList();
    return String.join(", ", words);
  }

  private static boolean isDeferred(JsonObject json) {
    return json.find("initially")
        .map(
            node ->
                switch (node.text()) {
                  case "immediate" -> false;
                  case "deferred" -> true;
                  default -> throw node.error("initially is \"immediate\" or \"deferred\"");
                })
        .orElse(false);
  }
}
