package dev.plinth.dao;

import dev.plinth.annotation.Cascade;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Turns the cascades that a relation declares into the ones that it has. */
final class Cascades {

  private Cascades() {}

  /** Writes {@link Cascade#ALL} out, so that nobody has to ask for it. */
  static Set<Cascade> expand(EnumSet<Cascade> declared) {
    EnumSet<Cascade> expanded =
        declared.contains(Cascade.ALL) ? EnumSet.allOf(Cascade.class) : EnumSet.copyOf(declared);
    expanded.remove(Cascade.ALL);
    return Collections.unmodifiableSet(expanded);
  }
}
