package dev.plinth.processor.method;

import dev.plinth.processor.model.EntityOutline;
import java.util.List;

/**
 * A property whose values are entities that refer to this one, or are paired with it.
 *
 * @param steps to the table of the other entity, by the join table if there is one
 * @param target the other entity
 */
record DerivedCollection(String name, List<DerivedStep> steps, EntityOutline target) {
  DerivedCollection {
    steps = List.copyOf(steps);
  }
}
