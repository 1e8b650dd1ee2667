package dev.plinth.processor.check;

import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.problem.Problems;
import java.util.List;

/** The list of all rules about the variants of one hierarchy. */
public final class HierarchyChecks {
  private static final List<HierarchyCheck> ALL =
      List.of(
          new DiscriminatorValuesCheck(),
          new DiscriminatorColumnCheck(),
          new VariantKeysCheck(),
          new VariantColumnsCheck(),
          new VariantFillsCheck(),
          new VariantRelationsCheck(),
          new VariantsAlikeCheck());

  public static void check(ResolvedHierarchy hierarchy, Problems problems) {
    ALL.forEach(rule -> rule.check(hierarchy, problems));
  }

  private HierarchyChecks() {}
}
