package dev.plinth.processor.sql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows come from. */
public sealed interface Source {

  @Nullable Identifier alias();

  Span span();

  <R> R accept(Visitor<R> visitor);

  /** One method per form of source. */
  interface Visitor<R> {
    R table(Table table);

    R derived(Derived derived);

    R function(Function function);

    R group(Group group);

    R changes(Changes changes);
  }

  /** A table, a view or a common table expression. */
  record Table(
      List<Identifier> path,
      @Nullable Identifier alias,
      List<Identifier> columns,
      List<Expression> inside,
      Span span)
      implements Source {
    public Identifier name() {
      return path.get(path.size() - 1);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** A query in parentheses. */
  record Derived(
      Query query, boolean lateral, @Nullable Identifier alias, List<Identifier> columns, Span span)
      implements Source {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.derived(this);
    }
  }

  /** A function that gives rows; what columns they have is not known. */
  record Function(
      Identifier name,
      List<Expression> arguments,
      @Nullable Identifier alias,
      List<Identifier> columns,
      Span span)
      implements Source {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.function(this);
    }
  }

  /** The rows that a statement writes, as H2 has them: {@code final table (insert …)}. */
  record Changes(Statement statement, @Nullable Identifier alias, Span span) implements Source {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.changes(this);
    }
  }

  /** Joins in parentheses. */
  record Group(List<Join> joins, @Nullable Identifier alias, Span span) implements Source {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.group(this);
    }
  }
}
