package dev.plinth.processor.sql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merge, of the standard with a source, or H2's with a key and rows.
 *
 * @param columns of H2's form
 * @param key of H2's form
 * @param rows of H2's form, or null
 */
public record Merge(
    List<CommonTable> commonTables,
    Source.Table target,
    @Nullable Source source,
    @Nullable Expression condition,
    List<Branch> branches,
    List<Identifier> columns,
    List<Identifier> key,
    @Nullable Query rows,
    boolean returns,
    List<Item> returning,
    Span span)
    implements Statement {

  /** What is done with a row that matches, or with one that does not. */
  public record Branch(
      @Nullable Expression condition,
      List<Assignment> assignments,
      List<Identifier> columns,
      List<Expression> values,
      boolean inserts,
      boolean deletes) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.merge(this);
  }
}
