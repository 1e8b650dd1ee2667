package dev.plinth.schema.json;

import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.schema.SqlText;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import org.jspecify.annotations.Nullable;

/** The values of the facets of a column, as JSON; null and absent are the same. */
final class FacetJson {

  private FacetJson() {}

  static @Nullable Object read(ColumnFacet facet, JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    return switch (facet) {
      case TYPE, ELEMENT -> type(node);
      case LENGTH, PRECISION, SCALE -> node.integer();
      case NULLABLE -> node.flag();
      case DEFAULT -> SqlText.normaliseOrNull(node.text());
      case COLLATION, COMMENT, ENUM, SQL_TYPE -> node.text();
      case IDENTITY -> identity(node);
      case GENERATED -> generated(node);
      case VALUES -> node.texts();
    };
  }

  static @Nullable Object write(@Nullable Object value) {
    if (value instanceof ColumnType type) {
      return type.name();
    }
    if (value instanceof Identity identity) {
      return identity(identity);
    }
    if (value instanceof Generated generated) {
      return new JsonMap()
          .put("expression", generated.expression())
          .put("stored", generated.stored());
    }
    return value;
  }

  static ColumnType type(JsonNode node) {
    String name = node.text();
    return ColumnTypes.find(name)
        .orElseThrow(() -> node.error("no column type is called \"" + name + "\"" + hint(name)));
  }

  private static String hint(String name) {
    return Nearest.to(name, ColumnTypes.ALL.stream().map(ColumnType::name).toList())
        .map(type -> ". Did you mean \"" + type + "\"?")
        .orElse("");
  }

  private static @Nullable Identity identity(JsonNode node) {
    if (!node.isObject()) {
      return node.flag() ? Identity.DEFAULT : null;
    }
    JsonObject json = node.object();
    Identity identity =
        new Identity(
            json.numberOrNull("start"),
            json.numberOrNull("increment"),
            json.numberOrNull("minValue"),
            json.numberOrNull("maxValue"),
            json.flag("cycle"),
            json.flag("always"));
    json.end();
    return identity;
  }

  private static Object identity(Identity identity) {
    return identity.equals(Identity.DEFAULT)
        ? true
        : new JsonMap()
            .putIfPresent("start", identity.start())
            .putIfPresent("increment", identity.increment())
            .putIfPresent("minValue", identity.minValue())
            .putIfPresent("maxValue", identity.maxValue())
            .putIfPresent("cycle", identity.cycle())
            .putIfPresent("always", identity.always());
  }

  private static Generated generated(JsonNode node) {
    JsonObject json = node.object();
    Generated generated = new Generated(json.text("expression"), json.flag("stored"));
    json.end();
    return generated;
  }
}
