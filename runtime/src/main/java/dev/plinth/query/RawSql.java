package dev.plinth.query;

import dev.plinth.dao.Sort;
import dev.plinth.dao.SortOrder;
import dev.plinth.error.InvalidQueryException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL as the database has it, which says what it is by the method that is called. Immutable. */
public final class RawSql {

  private static final String PLACE = "{}";

  private final RawNode node;

  private RawSql(RawNode node) {
    this.node = node;
  }

  static RawSql of(String sql, Expression<?>... arguments) {
    List<String> texts = List.of(sql.split("\\{}", -1));
    if (texts.size() != arguments.length + 1) {
      throw new InvalidQueryException(
          "\""
              + sql
              + "\" has "
              + (texts.size() - 1)
              + " places "
              + PLACE
              + " for "
              + arguments.length
              + " arguments: give as many");
    }
    return new RawSql(new RawNode(texts, Arrays.stream(arguments).map(Expression::node).toList()));
  }

  /** It is a condition. */
  public Condition asCondition() {
    return new Condition(new RawNode(List.of("(", ")"), List.of(node)));
  }

  /** It is a text, or NULL. */
  public TextExpression<@Nullable String> asText() {
    return new ComputedText<>(node, Types.TEXT, true);
  }

  /** It is a whole number, or NULL. */
  public NumberExpression<@Nullable Long> asLong() {
    return new ComputedNumber<>(node, Types.LONG, true);
  }

  /** It is a floating point number, or NULL. */
  public NumberExpression<@Nullable Double> asDouble() {
    return new ComputedNumber<>(node, Types.DOUBLE, true);
  }

  /** It is a value as that of another expression, or NULL. */
  public <V extends @Nullable Object> Expression<@Nullable V> like(Expression<V> other) {
    return new Computed<>(node, Operands.nullable(other.valueType()), true);
  }

  /** It is what rows are ordered by. */
  public SortOrder asOrder() {
    return new NodeOrder(node, Sort.Direction.ASC, Sort.Nulls.UNSPECIFIED);
  }
}
