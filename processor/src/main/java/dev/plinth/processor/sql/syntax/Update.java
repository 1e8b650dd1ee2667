package dev.plinth.processor.sql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update.
 *
 * @param targets the table, and what MySQL joins to it
 * @param from what else conditions may name
 * @param tail the expressions of order and limit
 */
public record Update(
    List<CommonTable> commonTables,
    List<Join> targets,
    List<Assignment> assignments,
    List<Join> from,
    @Nullable Expression where,
    List<Expression> tail,
    boolean limited,
    boolean returns,
    List<Item> returning,
    Span span)
    implements Statement {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.update(this);
  }
}
