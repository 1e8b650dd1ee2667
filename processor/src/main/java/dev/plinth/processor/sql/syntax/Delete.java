package dev.plinth.processor.sql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delete.
 *
 * @param names of the tables that lose rows where MySQL names them before the joins, else empty
 * @param from the table, and what MySQL joins to it
 * @param using what else conditions may name
 * @param tail the expressions of order and limit
 */
public record Delete(
    List<CommonTable> commonTables,
    List<Identifier> names,
    List<Join> from,
    List<Join> using,
    @Nullable Expression where,
    List<Expression> tail,
    boolean limited,
    boolean returns,
    List<Item> returning,
    Span span)
    implements Statement {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.delete(this);
  }
}
