package dev.plinth.processor.check;

import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.model.ResolvedHierarchy.Variant;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.Problems;

/** The column that tells the variants apart belongs to no property, nor does its name in Java. */
final class DiscriminatorColumnCheck implements HierarchyCheck {
  @Override
  public void check(ResolvedHierarchy hierarchy, Problems problems) {
    for (Variant variant : hierarchy.variants()) {
      for (StoredColumn column : variant.entity().columns()) {
        if (column.column().name().equalsIgnoreCase(hierarchy.column())) {
          problems.add(
              HierarchyCode.DISCRIMINATOR_COLUMN_TAKEN,
              column.property().source(),
              variant.entity().shown(column.path()),
              hierarchy.column(),
              hierarchy.root().shown());
        }
      }
    }
  }
}
