package dev.plinth.processor.model;

import dev.plinth.annotation.Discriminator;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.HierarchyDeclaration;
import dev.plinth.processor.model.ResolvedHierarchy.Variant;
import dev.plinth.processor.problem.KeyCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;

/** Understands what the declaration of a hierarchy means. */
public final class HierarchyResolver {
  private static final String DEFAULT_COLUMN = "dtype";

  private final EntityResolver resolver;

  public HierarchyResolver(EntityResolver resolver) {
    this.resolver = resolver;
  }

  /** The problems of what several variants inherit are those of each. */
  public ResolvedHierarchy resolve(EntityDeclaration declaration, Problems problems) {
    HierarchyDeclaration hierarchy = declaration.hierarchy().orElseThrow();
    ResolvedEntity root = resolver.resolve(declaration, new Problems());
    Problems found = new Problems();
    List<Variant> variants =
        hierarchy.variants().stream()
            .map(
                variant ->
                    new Variant(
                        discriminator(variant),
                        resolver.resolve(variant, found).within(root.names(), root.table())))
            .toList();
    boolean keyless = variants.stream().allMatch(variant -> variant.entity().key().isEmpty());
    problems.addAll(keyless ? found.without(KeyCode.KEY_MISSING) : found);
    if (keyless) {
      problems.add(KeyCode.KEY_MISSING, declaration.source(), declaration.shown());
    }
    return new ResolvedHierarchy(
        root, hierarchy.inheritance().text("column").orElse(DEFAULT_COLUMN), variants);
  }

  private static String discriminator(EntityDeclaration variant) {
    return variant
        .annotations()
        .find(Discriminator.class)
        .flatMap(annotation -> annotation.text("value"))
        .orElseGet(() -> SnakeCase.of(variant.type().simpleName()));
  }
}
