package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.JsonMap;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import dev.plinth.schema.json.JsonText;
import dev.plinth.schema.json.SchemaJson;
import org.jspecify.annotations.Nullable;

/**
 * What one compiled type adds to the schema of its module.
 *
 * @param type binary name of the type, such as {@code shop.Shop$Order}
 * @param schema its tables, views and enum types, and those of other modules that it refers to
 * @param model what a compiler wants to remember of the type, or null
 */
public record Fragment(String type, Schema schema, @Nullable JsonNode model) {

  /**
   * Reads a fragment.
   *
   * @param file what messages call the text, such as a path
   * @throws SchemaFileException if it is no fragment or comes from a newer Plinth
   */
  public static Fragment read(String text, String file) {
    JsonObject json = JsonNode.parse(text, file).object();
    Fragment fragment =
        new Fragment(
            json.text("type"),
            SchemaJson.read(json.get("schema")),
            json.find("model").orElse(null));
    json.end();
    return fragment;
  }

  /** The one text of a fragment: equal types have equal texts. */
  public static String write(String type, Schema schema, @Nullable JsonMap model) {
    return "{\"type\":"
        + JsonText.of(type)
        + ",\"schema\":"
        + SchemaJson.write(schema).stripTrailing()
        + (model == null ? "" : ",\n\"model\":" + model)
        + "}\n";
  }
}
