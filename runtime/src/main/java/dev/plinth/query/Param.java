package dev.plinth.query;

import java.util.Objects;

/**
 * A value that is given each time a query runs, so that the query is built and rendered once; made
 * by {@link Expression#param}. Two parameters of one name are two.
 *
 * @param <V> the type of the value
 */
public final class Param<V> implements Expression<V> {

  private final String name;
  private final ValueType<V> type;
  private final Node node;

  Param(String name, ValueType<V> type) {
    this.name = Objects.requireNonNull(name);
    this.type = type.unlimited();
    this.node = new ParamNode(this);
  }

  /** The name, for messages. */
  public String name() {
    return name;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ValueType<V> valueType() {
    return type;
  }

  @Override
  public boolean isNullable() {
    return false;
  }

  /** {@code :name}. */
  @Override
  public String toString() {
    return ":" + name;
  }
}
