package dev.plinth.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code case when … then …}, before its end. Immutable.
 *
 * @param <V> the type of the values
 */
public final class Cases<V> {

  private final List<CaseNode.Branch> branches;
  private final ValueType<V> type;
  private final boolean nullable;

  private Cases(List<CaseNode.Branch> branches, ValueType<V> type, boolean nullable) {
    this.branches = List.copyOf(branches);
    this.type = type;
    this.nullable = nullable;
  }

  static <V> Cases<V> of(Condition condition, Expression<V> value) {
    return new Cases<>(
        List.of(new CaseNode.Branch(condition.node(), value.node())),
        value.valueType(),
        value.isNullable());
  }

  /** Else, where this holds, that. */
  public Cases<V> when(Condition condition, Expression<V> value) {
    List<CaseNode.Branch> all = new ArrayList<>(branches);
    all.add(new CaseNode.Branch(condition.node(), value.node()));
    return new Cases<>(all, type, nullable || value.isNullable());
  }

  /** Else this. */
  public Expression<V> otherwise(Expression<V> value) {
    return new Computed<>(
        new CaseNode(branches, value.node()), type, nullable || value.isNullable());
  }

  /** Else NULL. */
  public Expression<@Nullable V> otherwiseNull() {
    return new Computed<>(new CaseNode(branches, null), Operands.nullable(type), true);
  }
}
