package dev.plinth.processor.model;

import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * An index.
 *
 * @param name in the database; empty = derived from table and columns
 * @param parts in order; none where there is an expression
 * @param expression what it searches by instead
 * @param include properties that it carries without searching by them
 * @param where SQL condition that limits which rows are indexed
 * @param implied whether it was added for a foreign key
 */
public record IndexModel(
    Optional<String> name,
    List<IndexPart> parts,
    Optional<IndexExpression> expression,
    List<PropertyPath> include,
    boolean unique,
    Optional<String> where,
    boolean implied,
    SourceRef source) {
  public IndexModel {
    parts = List.copyOf(parts);
    include = List.copyOf(include);
  }

  /** The properties, in order. */
  public List<PropertyPath> paths() {
    return parts.stream().map(IndexPart::path).toList();
  }

  public List<String> columnNames() {
    return UniqueModel.columnNames(paths());
  }
}
