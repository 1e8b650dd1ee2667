package dev.plinth.processor.check;

import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.model.ResolvedHierarchy.Variant;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.Problems;

/** Relations are those of the root: they are followed without asking which variant a row is. */
final class VariantRelationsCheck implements HierarchyCheck {
  @Override
  public void check(ResolvedHierarchy hierarchy, Problems problems) {
    for (Variant variant : hierarchy.variants()) {
      for (PropertyModel property : variant.entity().properties()) {
        boolean isRelation =
            !(property instanceof ColumnProperty) && !(property instanceof EmbeddedProperty);
        boolean isOfRoot = hierarchy.root().declaration().field(property.name()).isPresent();
        if (isRelation && !isOfRoot) {
          problems.add(
              HierarchyCode.VARIANT_RELATION,
              property.source(),
              variant.entity().shown(property),
              hierarchy.root().shown());
        }
      }
    }
  }
}
