package dev.plinth.query;

import dev.plinth.dao.Parameters;

/** A value that belongs to the query. */
record ValueSlot<V>(ValueType<V> type, V value) implements Slot {

  @SuppressWarnings("unchecked") // a node is made with a value of its type
  static Slot of(ValueNode node) {
    return new ValueSlot<>((ValueType<Object>) node.type(), node.value());
  }

  @Override
  public void bind(Parameters parameters, int at, Bindings bindings) {
    type.bind(parameters, at, value);
  }
}
