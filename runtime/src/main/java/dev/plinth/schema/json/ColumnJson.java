package dev.plinth.schema.json;

import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns as JSON. */
final class ColumnJson {

  private ColumnJson() {}

  static ColumnSchema read(JsonNode node) {
    JsonObject json = node.object();
    ColumnSchema column = read(json, json.text("name"));
    json.end();
    return column;
  }

  /** The column described by {@code json}, which may hold more. */
  static ColumnSchema read(JsonObject json, String name) {
    ColumnSchemaBuilder column =
        ColumnSchema.builder(name, FacetJson.type(json.get(ColumnFacet.TYPE.key())));
    for (ColumnFacet facet : ColumnFacet.values()) {
      Optional<JsonNode> value = json.find(facet.key());
      value.ifPresent(node -> facet.set(column, FacetJson.read(facet, node)));
    }
    return column.origin(OriginJson.read(json.find("origin"))).build();
  }

  static JsonMap write(ColumnSchema column) {
    return new JsonMap().put("name", column.name()).putAll(facets(column));
  }

  /** All but the name. */
  static JsonMap facets(ColumnSchema column) {
    JsonMap json = new JsonMap();
    for (ColumnFacet facet : ColumnFacet.values()) {
      @Nullable Object value = FacetJson.write(facet.get(column));
      if (facet == ColumnFacet.NULLABLE) {
        json.put(facet.key(), value);
      } else {
        json.putIfPresent(facet.key(), value);
      }
    }
    return json.putIfPresent("origin", OriginJson.write(column.origin()));
  }
}
