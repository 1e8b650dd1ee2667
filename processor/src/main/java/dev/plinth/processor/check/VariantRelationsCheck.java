package dev.plinth.processor.check;

import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.model.ResolvedHierarchy.Variant;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Relations of one name are one relation, whichever variant declares them. */
final class VariantRelationsCheck implements HierarchyCheck {
  @Override
  public void check(ResolvedHierarchy hierarchy, Problems problems) {
    Map<String, Owned> byName = new HashMap<>();
    for (Variant variant : hierarchy.variants()) {
      for (PropertyModel property : variant.entity().properties()) {
        List<Object> facts = facts(property);
        Owned first =
            facts.isEmpty()
                ? null
                : byName.putIfAbsent(property.name(), new Owned(variant, property));
        if (first != null && !facts(first.property()).equals(facts)) {
          problems.add(
              HierarchyCode.VARIANT_RELATION_DIFFERS,
              property.source(),
              first.variant().entity().shown(first.property()),
              variant.entity().shown(property));
        }
      }
    }
  }

  /** All that the mapping says of a relation; nothing for a plain property. */
  private static List<Object> facts(PropertyModel property) {
    if (property instanceof ToOneProperty toOne) {
      return List.of(
          toOne.target(),
          toOne.referenced(),
          toOne.columnNames(),
          toOne.onDelete(),
          toOne.onUpdate(),
          toOne.deferrable(),
          toOne.cascades(),
          toOne.ref(),
          toOne.one());
    }
    return property instanceof ToManyProperty toMany
        ? List.of(
            toMany.target(),
            toMany.kind(),
            toMany.mappedBy(),
            toMany.joinTable().map(join -> join.name()),
            toMany.set(),
            toMany.order(),
            toMany.cascades(),
            toMany.orphanRemoval())
        : List.of();
  }

  /** A relation of one variant. */
  private record Owned(Variant variant, PropertyModel property) {}
}
