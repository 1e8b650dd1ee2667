package dev.plinth.query;

import dev.plinth.dao.StatementSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement runs, with which values, and the texts that were made for it. Immutable but for
 * these.
 */
record Run(@Nullable StatementSource source, Bindings bindings, Renderings renderings) {

  static Run on(@Nullable StatementSource source) {
    return new Run(source, Bindings.NONE, new Renderings());
  }

  /** For the same text somewhere else. */
  Run in(StatementSource other) {
    return new Run(other, bindings, renderings);
  }

  /** For the same text with another value. */
  <V> Run bind(Param<V> param, V value) {
    return new Run(source, bindings.with(param, value), renderings);
  }

  /** For another text. */
  Run anew() {
    return new Run(source, bindings, new Renderings());
  }
}
