package dev.plinth.processor.model;

import dev.plinth.annotation.Cascade;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of cascades in the order of the enum, with {@link Cascade#ALL} spelled out. */
final class Cascades {
  static Set<Cascade> copyOf(Set<Cascade> cascades) {
    EnumSet<Cascade> copy = EnumSet.noneOf(Cascade.class);
    copy.addAll(cascades.contains(Cascade.ALL) ? EnumSet.allOf(Cascade.class) : cascades);
    copy.remove(Cascade.ALL);
    return Collections.unmodifiableSet(copy);
  }

  private Cascades() {}
}
