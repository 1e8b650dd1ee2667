package dev.plinth.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view.
 *
 * @param query the select that it stands for, normalised
 * @param columns what its rows hold, for those who read it; no part of the schema's hash
 * @param origin the Java class, or null
 */
public record ViewSchema(
    TableName name, String query, List<ColumnSchema> columns, @Nullable Origin origin) {

  public ViewSchema {
    query = SqlText.normalise(query);
    columns = List.copyOf(columns);
  }

  /** The same with other columns. */
  public ViewSchema withColumns(List<ColumnSchema> other) {
    return new ViewSchema(name, query, other, origin);
  }

  /** The same from elsewhere. */
  public ViewSchema withOrigin(@Nullable Origin other) {
    return new ViewSchema(name, query, columns, other);
  }
}
