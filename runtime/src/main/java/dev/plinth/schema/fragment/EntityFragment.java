package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import dev.plinth.schema.json.JsonText;
import dev.plinth.schema.json.SchemaJson;

/**
 * What one entity adds to the snapshot of its module.
 *
 * @param type binary name of the entity
 * @param mapping binary name of its generated mapping
 * @param schema its tables, and as external ones those that its foreign keys lead to
 */
public record EntityFragment(String type, String mapping, Schema schema) {

  /**
   * Reads a fragment.
   *
   * @param file what messages call the text
   * @throws SchemaFileException if it is none, or comes from a newer Plinth
   */
  public static EntityFragment read(String text, String file) {
    JsonObject json = JsonNode.parse(text, file).object();
    EntityFragment fragment =
        new EntityFragment(
            json.text("type"), json.text("mapping"), SchemaJson.read(json.get("schema")));
    json.end();
    return fragment;
  }

  /** The one text of the fragment. */
  public String write() {
    return "{\"type\":"
        + JsonText.of(type)
        + ",\"mapping\":"
        + JsonText.of(mapping)
        + ",\"schema\":\n"
        + SchemaJson.write(schema).strip()
        + "}\n";
  }
}
