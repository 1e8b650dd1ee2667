package dev.plinth.schema;

import org.jspecify.annotations.Nullable;

/**
 * One part of an index: either a column or an expression.
 *
 * @param name the column, or null
 * @param expression SQL, normalised, or null
 * @param descending whether the index runs from large to small
 */
public record IndexColumn(@Nullable String name, @Nullable String expression, boolean descending) {

  public IndexColumn {
    if ((name == null) == (expression == null)) {
      throw new IllegalArgumentException("an index column is either a column or an expression");
    }
    expression = SqlText.normaliseOrNull(expression);
  }

  /** A column in ascending order. */
  public static IndexColumn of(String column) {
    return new IndexColumn(column, null, false);
  }

  /** An expression in ascending order. */
  public static IndexColumn ofExpression(String expression) {
    return new IndexColumn(null, expression, false);
  }

  /** The same in descending order. */
  public IndexColumn desc() {
    return new IndexColumn(name, expression, true);
  }
}
