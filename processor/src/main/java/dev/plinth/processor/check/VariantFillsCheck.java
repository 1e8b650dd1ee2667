package dev.plinth.processor.check;

import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.model.ResolvedHierarchy.Variant;
import dev.plinth.processor.model.Stamp;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;

/**
 * All variants are written by the same statements, so all have a version, or a default, or none.
 */
final class VariantFillsCheck implements HierarchyCheck {
  @Override
  public void check(ResolvedHierarchy hierarchy, Problems problems) {
    for (Variant variant : hierarchy.variants()) {
      for (StoredColumn stored : variant.entity().columns()) {
        ColumnModel column = stored.column();
        if (!isShared(column, hierarchy)) {
          if (column.is(Stamp.VERSION)) {
            reject(HierarchyCode.VARIANT_VERSION, variant, stored, hierarchy, problems);
          } else if (column.isDefaulted()) {
            reject(HierarchyCode.VARIANT_DEFAULT, variant, stored, hierarchy, problems);
          }
        }
      }
    }
  }

  private static boolean isShared(ColumnModel column, ResolvedHierarchy hierarchy) {
    return hierarchy.variants().stream()
        .allMatch(
            variant ->
                variant.entity().columns().stream()
                    .anyMatch(each -> each.column().name().equalsIgnoreCase(column.name())));
  }

  private static void reject(
      ProblemCode code,
      Variant variant,
      StoredColumn stored,
      ResolvedHierarchy hierarchy,
      Problems problems) {
    problems.add(
        code,
        stored.column().source(),
        variant.entity().shown(stored.path()),
        hierarchy.root().shown());
  }
}
