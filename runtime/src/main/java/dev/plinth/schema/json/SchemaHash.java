package dev.plinth.schema.json;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import java.util.Comparator;
import java.util.List;

/**
 * The fingerprint of what a schema makes in a database.
 *
 * <p>Two schemas have the same one if and only if no operation leads from one to the other. Left
 * out is what makes no difference there: module, dialects, origins, the order of columns, columns
 * of views, and tables of other modules.
 */
public final class SchemaHash {

  private SchemaHash() {}

  /** SHA-256 of the canonical text of {@link #essence}, as 64 hexadecimal digits. */
  public static String of(Schema schema) {
    return new SchemaHashes().of(schema);
  }

  /** The schema without what the hash leaves out. */
  public static Schema essence(Schema schema) {
    Schema frame = frame(schema);
    return frame.withTables(frame.tables().stream().map(SchemaHash::essence).toList());
  }

  /** Likewise, with its own tables as they are. */
  static Schema frame(Schema schema) {
    return new Schema(
        Schema.DEFAULT_MODULE,
        List.of(),
        schema.enums().stream().map(type -> type.withOrigin(null)).toList(),
        schema.tables().stream().filter(table -> !table.external()).toList(),
        schema.views().stream().map(view -> view.withColumns(List.of()).withOrigin(null)).toList());
  }

  static TableSchema essence(TableSchema table) {
    List<ColumnSchema> columns =
        table.columns().stream()
            .map(column -> column.origin() == null ? column : column.with(c -> c.origin(null)))
            .sorted(Comparator.comparing(ColumnSchema::name))
            .toList();
    return table.with(t -> t.columns(columns).origin(null));
  }
}
