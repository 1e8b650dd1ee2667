package dev.plinth.query;

import dev.plinth.dao.Parameters;

/** One column of the key of an entity. */
record KeySlot(KeyNode node) implements Slot {

  @Override
  public void bind(Parameters parameters, int at, Bindings bindings) {
    node.bind(parameters, at);
  }
}
