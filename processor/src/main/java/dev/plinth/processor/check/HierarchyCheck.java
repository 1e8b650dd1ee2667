package dev.plinth.processor.check;

import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.problem.Problems;

/** One rule that the variants of a hierarchy have to follow together. */
interface HierarchyCheck {
  void check(ResolvedHierarchy hierarchy, Problems problems);
}
