package dev.plinth.query;

import dev.plinth.dao.Parameters;

/** What is bound at one position of a statement. */
sealed interface Slot permits ValueSlot, ParamSlot, KeySlot {

  /** Binds it. */
  void bind(Parameters parameters, int at, Bindings bindings);
}
