package dev.plinth.dialect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import java.util.List;

/**
 * The schema for a database without enum types: a column of one is text with the values of the
 * type.
 */
public final class InlinedEnums {
  private InlinedEnums() {}

  /** The schema with the values of its enum types in the columns. */
  public static Schema in(Schema schema) {
    return schema.enums().isEmpty()
        ? schema
        : schema.withTables(schema.tables().stream().map(table -> table(schema, table)).toList());
  }

  private static TableSchema table(Schema schema, TableSchema table) {
    List<ColumnSchema> columns =
        table.columns().stream().map(column -> column(schema, column)).toList();
    return table.with(builder -> builder.columns(columns));
  }

  private static ColumnSchema column(Schema schema, ColumnSchema column) {
    String name = column.enumType();
    if (name == null) {
      return column;
    }
    List<String> values = schema.enumType(name).map(EnumType::values).orElse(List.of());
    return column.with(builder -> builder.values(values).enumType(null));
  }
}
