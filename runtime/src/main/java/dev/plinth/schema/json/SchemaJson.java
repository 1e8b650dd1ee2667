package dev.plinth.schema.json;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import java.util.function.Function;

/** Snapshots: a schema as canonical JSON, one object per line. */
public final class SchemaJson {

  /** The number of the format that is written; older ones are read as well. */
  public static final int FORMAT = 1;

  private static final String DEFAULT_FILE = "schema.json";

  private SchemaJson() {}

  /** Likewise, for a text that messages call {@code schema.json}. */
  public static Schema read(String text) {
    return read(text, DEFAULT_FILE);
  }

  /**
   * Reads a snapshot; keys that are absent mean their default.
   *
   * @param file what messages call the text, such as a path
   * @throws SchemaFileException if it is no snapshot, has unknown keys, or comes from a newer
   *     Plinth
   */
  public static Schema read(String text, String file) {
    return read(JsonNode.parse(text, file));
  }

  /**
   * Reads a snapshot that stands inside of another file.
   *
   * @throws SchemaFileException as above
   */
  public static Schema read(JsonNode node) {
    JsonObject json = node.object();
    requireFormat(json);
    Schema schema =
        new Schema(
            json.find("module").map(JsonNode::text).orElse(Schema.DEFAULT_MODULE),
            json.texts("dialects"),
            json.list("enums", EnumJson::read),
            json.list("tables", TableJson::read),
            json.list("views", ViewJson::read));
    json.end();
    return schema;
  }

  /** The one text of a schema: equal schemas have equal texts. */
  public static String write(Schema schema) {
    return write(schema, TableJson::lines);
  }

  static String write(Schema schema, Function<TableSchema, String> table) {
    JsonMap head =
        new JsonMap()
            .put("format", FORMAT)
            .put("module", schema.module())
            .put("dialects", schema.dialects());
    String start = head.toString();
    StringBuilder json = new StringBuilder(start.substring(0, start.length() - 1));
    if (!schema.enums().isEmpty()) {
      json.append(",\"enums\":[\n");
      json.append(Lines.of(schema.enums().stream().map(EnumJson::write).toList())).append(']');
    }
    json.append(",\"tables\":[");
    json.append(schema.tables().isEmpty() ? "" : "\n");
    json.append(Lines.of(schema.tables().stream().map(table).toList())).append(']');
    if (!schema.views().isEmpty()) {
      json.append(",\"views\":[\n");
      json.append(Lines.of(schema.views().stream().map(ViewJson::write).toList())).append(']');
    }
    return json.append("}\n").toString();
  }

  private static void requireFormat(JsonObject json) {
    json.find("format")
        .ifPresent(
            node -> {
              if (node.integer() > FORMAT) {
                throw SchemaFileProblem.NEWER_FORMAT.in(node.file(), node, FORMAT);
              }
            });
  }
}
