package dev.plinth.migration.merge;

import dev.plinth.schema.TableName;
import org.jspecify.annotations.Nullable;

/**
 * Something of a schema that an operation changes or rests on.
 *
 * @param kind what it is
 * @param name the table, view or enum type; empty if it may be any table
 * @param column a column of the table, or null for the table itself
 */
record Subject(Kind kind, String name, @Nullable String column) {

  /** What there is. */
  enum Kind {
    /** A table or view: they share their names. */
    TABLE,
    /** The comment or options of a table, on which nothing else rests. */
    DESCRIPTION,
    /** A named enum type. */
    ENUM,
    /** What cannot be known, so that it may be all there is. */
    ANYTHING
  }

  static final Subject ANYTHING = new Subject(Kind.ANYTHING, "", null);

  static Subject table(TableName table) {
    return new Subject(Kind.TABLE, table.toString(), null);
  }

  static Subject column(TableName table, String column) {
    return new Subject(Kind.TABLE, table.toString(), column);
  }

  static Subject description(TableName table) {
    return new Subject(Kind.DESCRIPTION, table.toString(), null);
  }

  static Subject enumType(String name) {
    return new Subject(Kind.ENUM, name, null);
  }

  /** Whether a change of one may be a change of the other. */
  boolean overlaps(Subject other) {
    if (kind == Kind.ANYTHING || other.kind == Kind.ANYTHING) {
      return true;
    }
    return kind == other.kind
        && name.equals(other.name)
        && (column == null || other.column == null || column.equals(other.column));
  }

  /** The narrower one of two that overlap. */
  Subject narrower(Subject other) {
    return kind == Kind.ANYTHING || (column == null && other.column != null) ? other : this;
  }

  @Override
  public String toString() {
    return switch (kind) {
      case TABLE -> column == null ? "table " + name : "column " + name + "." + column;
      case DESCRIPTION -> "comment or options of " + name;
      case ENUM -> "enum " + name;
      case ANYTHING -> "the schema";
    };
  }
}
