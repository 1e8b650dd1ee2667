package dev.plinth.processor.sql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in a statement, as far as its structure is known. */
public sealed interface Expression {

  Span span();

  <R> R accept(Visitor<R> visitor);

  /** One method per form of expression. */
  interface Visitor<R> {
    R column(Column column);

    R star(Star star);

    R parameter(Parameter parameter);

    R literal(Literal literal);

    R call(Call call);

    R caseOf(Case caseOf);

    R cast(Cast cast);

    R subquery(Subquery subquery);

    R in(In in);

    R chain(Chain chain);

    R unary(Unary unary);

    R test(Test test);

    R row(Row row);

    R window(Window window);

    R opaque(Opaque opaque);
  }

  /** A column, with what stands before it and dots: alias, table, schema. */
  record Column(List<Identifier> path, Span span) implements Expression {
    public Identifier name() {
      return path.get(path.size() - 1);
    }

    public List<Identifier> qualifier() {
      return path.subList(0, path.size() - 1);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.column(this);
    }
  }

  /** All columns, of one table if it is qualified. */
  record Star(List<Identifier> qualifier, Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.star(this);
    }
  }

  /** A parameter; its span begins with the colon. */
  record Parameter(Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.parameter(this);
    }
  }

  /** A constant. */
  record Literal(Literal.Kind kind, String text, Span span) implements Expression {
    /** What a constant is. */
    public enum Kind {
      NULL,
      BOOLEAN,
      INTEGER,
      DECIMAL,
      STRING,
      DATE,
      TIME,
      TIMESTAMP,
      OTHER
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /**
   * A function.
   *
   * @param name in lower case, with dots
   * @param inside whatever else stands in its parentheses and behind: order, filter, window
   * @param filtered whether it aggregates only some rows
   */
  record Call(
      String name,
      List<Expression> arguments,
      List<Expression> inside,
      boolean filtered,
      boolean windowed,
      Span span)
      implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /**
   * A choice.
   *
   * @param operand what each {@code when} is compared with, or null
   */
  record Case(
      @Nullable Expression operand,
      List<Expression> conditions,
      List<Expression> results,
      @Nullable Expression otherwise,
      Span span)
      implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.caseOf(this);
    }
  }

  /** A conversion to a type, named in lower case. */
  record Cast(Expression operand, String type, Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cast(this);
    }
  }

  /** A query as a value. */
  record Subquery(Subquery.Kind kind, Query query, Span span) implements Expression {
    /** How the rows become a value. */
    public enum Kind {
      SCALAR,
      EXISTS,
      /** Compared with any or all rows. */
      QUANTIFIED,
      ARRAY
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.subquery(this);
    }
  }

  /**
   * A test for membership.
   *
   * @param items of the list; empty if there is a query
   * @param parenthesised whether the list stands in parentheses
   */
  record In(
      Expression operand,
      boolean negated,
      List<Expression> items,
      @Nullable Query query,
      boolean parenthesised,
      Span span)
      implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.in(this);
    }
  }

  /** Operands with operators of one rank between them. */
  record Chain(Rank rank, List<Expression> operands, List<String> operators, Span span)
      implements Expression {
    /** How tightly operators bind, and so what comes out. */
    public enum Rank {
      OR,
      AND,
      COMPARISON,
      /** Arithmetic, concatenation and whatever else a database has. */
      OTHER
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chain(this);
    }
  }

  /** An operator before its operand; {@code not} or a sign. */
  record Unary(String operator, Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unary(this);
    }
  }

  /** A condition in words: {@code is null}, {@code between}, {@code like}. */
  record Test(Test.Kind kind, Expression operand, List<Expression> others, Span span)
      implements Expression {
    /** The forms of test. */
    public enum Kind {
      IS_NULL,
      IS_NOT_NULL,
      IS,
      BETWEEN,
      LIKE
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.test(this);
    }
  }

  /** Several values in parentheses, or an array. */
  record Row(List<Expression> items, Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.row(this);
    }
  }

  /** The name of a window that a function or another window uses. */
  record Window(Identifier name) implements Expression {
    @Override
    public Span span() {
      return name.span();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.window(this);
    }
  }

  /** Something of a database that is not known here, with the expressions in it that are. */
  record Opaque(List<Expression> parts, Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.opaque(this);
    }
  }
}
