package dev.plinth.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table or view; tables are sorted by it.
 *
 * @param schema the database schema, or null for the default one
 * @param name the name inside of the schema
 */
public record TableName(@Nullable String schema, String name) implements Comparable<TableName> {

  private static final Comparator<TableName> BY_NAME_THEN_SCHEMA =
      Comparator.comparing(TableName::name)
          .thenComparing(TableName::schema, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** A table of the default schema. */
  public static TableName of(String name) {
    return new TableName(null, name);
  }

  /** The name that {@link #toString()} wrote: {@code table} or {@code schema.table}. */
  public static TableName parse(String text) {
    int dot = text.indexOf('.');
    return dot < 0 ? of(text) : new TableName(text.substring(0, dot), text.substring(dot + 1));
  }

  /** Another table of the same schema. */
  public TableName sibling(String otherName) {
    return new TableName(schema, otherName);
  }

  @Override
  public int compareTo(TableName other) {
    return BY_NAME_THEN_SCHEMA.compare(this, other);
  }

  @Override
  public String toString() {
    return schema == null ? name : schema + "." + name;
  }
}
