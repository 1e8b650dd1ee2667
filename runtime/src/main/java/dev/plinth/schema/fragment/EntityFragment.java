package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import dev.plinth.schema.json.JsonText;
import dev.plinth.schema.json.SchemaJson;
import java.util.List;
import java.util.stream.Stream;

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

  /** The tables and views that the entity owns, with those of its relations. */
  public List<TableName> owned() {
    return Stream.concat(
            schema.tables().stream().filter(table -> !table.external()).map(TableSchema::name),
            schema.views().stream().map(ViewSchema::name))
        .toList();
  }

  /** Whether it owns what is called so; databases fold names. */
  public boolean owns(TableName table) {
    return owned().stream().anyMatch(name -> name.toString().equalsIgnoreCase(table.toString()));
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
