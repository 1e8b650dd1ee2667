package dev.plinth.schema.json;

import dev.plinth.schema.Origin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where something comes from, as JSON. */
final class OriginJson {

  private OriginJson() {}

  static @Nullable Origin read(Optional<JsonNode> node) {
    if (node.isEmpty()) {
      return null;
    }
    JsonObject json = node.get().object();
    Origin origin =
        new Origin(
            json.text("type"),
            json.textOrNull("member"),
            json.textOrNull("renamedFrom"),
            json.map("renamedValues"));
    json.end();
    return origin;
  }

  static @Nullable JsonMap write(@Nullable Origin origin) {
    return origin == null
        ? null
        : new JsonMap()
            .put("type", origin.type())
            .putIfPresent("member", origin.member())
            .putIfPresent("renamedFrom", origin.renamedFrom())
            .putIfPresent("renamedValues", origin.renamedValues());
  }
}
