package dev.plinth.query;

import dev.plinth.dao.Execution;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StatementSource;
import java.util.List;

/** The text of a query for one database, and what is bound at each of its positions. */
record Rendered(SqlStatement sql, List<Slot> slots) {

  Rendered {
    slots = List.copyOf(slots);
  }

  /** Starts a run. */
  Execution start(StatementSource source, Bindings bindings) {
    Execution execution = source.prepare(sql);
    try {
      bind(execution, bindings);
      return execution;
    } catch (RuntimeException e) {
      execution.close();
      throw e;
    }
  }

  /** Binds all values. Returns the position behind them. */
  int bind(Execution execution, Bindings bindings) {
    for (int i = 0; i < slots.size(); i++) {
      slots.get(i).bind(execution, i + 1, bindings);
    }
    return slots.size() + 1;
  }
}
