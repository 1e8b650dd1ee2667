package dev.plinth.processor.check;

import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.model.ResolvedHierarchy.Variant;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** All variants have one key: that of the root, or the same one each where the root has none. */
final class VariantKeysCheck implements HierarchyCheck {
  @Override
  public void check(ResolvedHierarchy hierarchy, Problems problems) {
    if (hierarchy.root().key().isPresent()) {
      hierarchy.variants().forEach(variant -> checkOwn(variant, hierarchy, problems));
      return;
    }
    Optional<Variant> first =
        hierarchy.variants().stream().filter(VariantKeysCheck::hasKey).findFirst();
    for (Variant variant : hierarchy.variants()) {
      if (first.isPresent()
          && hasKey(variant)
          && !identity(variant).equals(identity(first.get()))) {
        problems.add(
            HierarchyCode.VARIANT_KEY_DIFFERS,
            variant.entity().key().orElseThrow().properties().get(0).source(),
            variant.shown(),
            first.get().shown(),
            hierarchy.root().shown());
      }
    }
  }

  private static boolean hasKey(Variant variant) {
    return variant.entity().key().isPresent();
  }

  /** What the key of a row looks like, whoever declares it. */
  private static List<Object> identity(Variant variant) {
    KeyModel key = variant.entity().key().orElseThrow();
    return key.columns().stream()
        .<Object>map(
            column ->
                List.of(
                    column.name(),
                    column.column().name(),
                    column.column().type(),
                    column.column().valueType(),
                    column.column().identity()))
        .toList();
  }

  private static void checkOwn(Variant variant, ResolvedHierarchy hierarchy, Problems problems) {
    for (FieldDeclaration field : StoredFields.of(variant.declaration()).toList()) {
      boolean inherited = hierarchy.root().declaration().field(field.name()).isPresent();
      field
          .annotations()
          .find(Id.class)
          .filter(id -> !inherited)
          .ifPresent(
              id ->
                  problems.add(
                      HierarchyCode.VARIANT_KEY,
                      id.source(),
                      field.shown(),
                      hierarchy.root().shown()));
    }
  }
}
