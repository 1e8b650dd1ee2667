package dev.plinth.processor.sql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole statement, or one in a common table expression. */
public sealed interface Statement permits Query, Insert, Update, Delete, Merge, Statement.Other {

  <R> R accept(Visitor<R> visitor);

  /** One method per kind of statement. */
  interface Visitor<R> {
    R query(Query query);

    R insert(Insert insert);

    R update(Update update);

    R delete(Delete delete);

    R merge(Merge merge);

    R other(Other other);
  }

  /** A statement that is not bound; only its parameters are. */
  record Other(String word) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.other(this);
    }
  }

  /**
   * A name for the rows of a statement.
   *
   * @param extended whether clauses behind it add columns
   */
  record CommonTable(
      Identifier name,
      List<Identifier> columns,
      Statement statement,
      boolean recursive,
      boolean extended) {}

  /**
   * A column and what it is set to.
   *
   * @param targets several where a row is assigned
   * @param value null where a row is assigned by other means
   */
  record Assignment(List<Expression.Column> targets, Expression value) {}

  /** A column of a result, and its name if it is given one. */
  record Item(Expression value, @Nullable Identifier alias) {
    public Span span() {
      return value.span();
    }
  }
}
