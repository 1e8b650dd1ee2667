package dev.plinth.schema.fragment;

import dev.plinth.schema.TableName;
import dev.plinth.schema.json.JsonMap;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import java.util.List;

/**
 * What a statement does with one table or view of the schema.
 *
 * @param read names of columns, sorted
 * @param written names of columns, sorted; all of them where a row is deleted
 * @param deletes whether rows may be deleted
 */
public record TableUse(TableName table, List<String> read, List<String> written, boolean deletes) {
  public TableUse {
    read = List.copyOf(read);
    written = List.copyOf(written);
  }

  static TableUse read(JsonNode node) {
    JsonObject json = node.object();
    TableUse use =
        new TableUse(
            new TableName(json.textOrNull("schema"), json.text("name")),
            json.texts("read"),
            json.texts("written"),
            json.flag("deletes"));
    json.end();
    return use;
  }

  JsonMap json() {
    return new JsonMap()
        .put("name", table.name())
        .putIfPresent("schema", table.schema())
        .putIfPresent("read", read)
        .putIfPresent("written", written)
        .putIfPresent("deletes", deletes);
  }
}
