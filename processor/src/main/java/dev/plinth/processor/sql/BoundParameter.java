package dev.plinth.processor.sql;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.TableName;
import dev.plinth.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One use of a parameter in a statement.
 *
 * @param path the parameter's name, and the properties behind it
 * @param many whether each element of a list is bound
 * @param column what the value is compared with or stored to, or null if that is no column
 * @param type of the column, or what the place asks for, or what the parameter has; null = unknown
 * @param offset of its colon in the text
 */
public record BoundParameter(
    List<String> path,
    boolean many,
    @Nullable Place column,
    @Nullable ColumnType type,
    int offset) {

  /** A column of a table. */
  public record Place(TableName table, ColumnSchema column) {}

  public BoundParameter {
    path = List.copyOf(path);
  }

  /** As in the text, without the colon. */
  public String name() {
    return String.join(".", path);
  }
}
