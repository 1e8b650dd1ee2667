package dev.plinth.processor.check;

import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.Problems;

/** One rule that every entity has to follow. */
public interface EntityCheck {
  void check(ResolvedEntity entity, Problems problems);
}
