package dev.plinth.query;

import dev.plinth.dao.Parameters;

/** A value that is given when the query runs. */
record ParamSlot<V>(Param<V> param) implements Slot {

  @Override
  public void bind(Parameters parameters, int at, Bindings bindings) {
    param.valueType().bind(parameters, at, bindings.get(param));
  }
}
