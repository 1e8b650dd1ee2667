package dev.plinth.processor.check;

import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.model.ResolvedHierarchy.Variant;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;

/** A session treats all variants alike, so either all of them can be changed in place or none. */
final class VariantsAlikeCheck implements HierarchyCheck {
  @Override
  public void check(ResolvedHierarchy hierarchy, Problems problems) {
    Optional<Variant> changeable = find(hierarchy, false);
    Optional<Variant> fixed = find(hierarchy, true);
    if (changeable.isPresent() && fixed.isPresent()) {
      problems.add(
          HierarchyCode.VARIANTS_MIXED,
          fixed.get().declaration().source(),
          fixed.get().shown(),
          changeable.get().shown(),
          hierarchy.root().shown());
    }
  }

  private static Optional<Variant> find(ResolvedHierarchy hierarchy, boolean immutable) {
    return hierarchy.variants().stream()
        .filter(
            variant ->
                variant
                    .entity()
                    .model()
                    .filter(model -> !model.isOnlyGivenKey())
                    .map(EntityModel::isImmutable)
                    .filter(is -> is == immutable)
                    .isPresent())
        .findFirst();
  }
}
