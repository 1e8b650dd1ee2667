package dev.plinth.processor.sql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query with what stands around its body.
 *
 * @param bounds the expressions of limit, offset and fetch
 * @param limit where the first of them begins, or null without any
 */
public record Query(
    List<Statement.CommonTable> commonTables,
    Body body,
    List<Expression> orderBy,
    List<Expression> bounds,
    @Nullable Span limit,
    List<Identifier> locked,
    Span span)
    implements Statement {

  @Override
  public <R> R accept(Statement.Visitor<R> visitor) {
    return visitor.query(this);
  }

  /** What gives the rows. */
  public sealed interface Body {
    <R> R accept(Visitor<R> visitor);

    Span span();

    /** One method per form of body. */
    interface Visitor<R> {
      R select(Select select);

      R combined(Combined combined);

      R values(Values values);

      R nested(Nested nested);

      R table(TableRows table);
    }
  }

  /**
   * One select.
   *
   * @param windows what stands in them, and conditions on them
   * @param windowNames what they are called
   */
  public record Select(
      List<Statement.Item> items,
      List<Expression> distinctOn,
      List<Join> from,
      @Nullable Expression where,
      List<Expression> groupBy,
      @Nullable Expression having,
      List<Expression> windows,
      List<Identifier> windowNames,
      Span span)
      implements Body {
    @Override
    public <R> R accept(Body.Visitor<R> visitor) {
      return visitor.select(this);
    }
  }

  /** Bodies with union, intersect or except between them. */
  public record Combined(List<Body> bodies, List<String> operators, Span span) implements Body {
    @Override
    public <R> R accept(Body.Visitor<R> visitor) {
      return visitor.combined(this);
    }
  }

  /** Rows of values. */
  public record Values(List<List<Expression>> rows, Span span) implements Body {
    @Override
    public <R> R accept(Body.Visitor<R> visitor) {
      return visitor.values(this);
    }
  }

  /** A query in parentheses. */
  public record Nested(Query query, Span span) implements Body {
    @Override
    public <R> R accept(Body.Visitor<R> visitor) {
      return visitor.nested(this);
    }
  }

  /** All rows of a table. */
  public record TableRows(Source.Table table, Span span) implements Body {
    @Override
    public <R> R accept(Body.Visitor<R> visitor) {
      return visitor.table(this);
    }
  }
}
