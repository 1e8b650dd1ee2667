package dev.plinth.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index; the order of columns counts.
 *
 * @param where the rows it holds as SQL, normalised, or null for all
 * @param include columns that the index carries without searching by them
 */
public record Index(
    String name,
    List<IndexColumn> columns,
    boolean unique,
    @Nullable String where,
    List<String> include)
    implements Named {

  public Index {
    columns = List.copyOf(columns);
    where = SqlText.normaliseOrNull(where);
    include = List.copyOf(include);
  }

  /** A plain index over columns. */
  public static Index of(String name, String... columns) {
    List<IndexColumn> parts = List.of(columns).stream().map(IndexColumn::of).toList();
    return new Index(name, parts, false, null, List.of());
  }

  /** The same under another name. */
  public Index withName(String other) {
    return new Index(other, columns, unique, where, include);
  }

  /** Whether every part is a plain column. */
  public boolean isOverColumns() {
    return columns.stream().allMatch(part -> part.name() != null);
  }
}
