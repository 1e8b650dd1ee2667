package dev.plinth.processor.model;

import dev.plinth.processor.declaration.EntityDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As much of a hierarchy as could be understood.
 *
 * @param root the entity whose table all share, with the properties that it declares itself
 * @param column the column that tells the variants apart
 * @param variants those that rows become instances of, each in front of what extends it
 */
public record ResolvedHierarchy(ResolvedEntity root, String column, List<Variant> variants) {
  public ResolvedHierarchy {
    variants = List.copyOf(variants);
  }

  /** The root with the properties of all variants, each name once. */
  public ResolvedEntity whole() {
    Map<String, PropertyModel> properties = new LinkedHashMap<>();
    Stream.concat(Stream.of(root), variants.stream().map(Variant::entity))
        .flatMap(entity -> entity.properties().stream())
        .forEach(property -> properties.putIfAbsent(property.name(), property));
    return root.with(List.copyOf(properties.values()));
  }

  /** The model; empty where a variant could not be understood. */
  public Optional<EntityModel> model() {
    List<VariantModel> models =
        variants.stream()
            .flatMap(
                variant ->
                    variant.entity().model().stream()
                        .map(model -> new VariantModel(variant.discriminator(), model)))
            .toList();
    return models.isEmpty() || models.size() < variants.size()
        ? Optional.empty()
        : Optional.of(new HierarchyAssembler(root, column, models).assemble());
  }

  /**
   * A variant.
   *
   * @param discriminator what its rows hold in the column that tells the variants apart
   */
  public record Variant(String discriminator, ResolvedEntity entity) {
    public EntityDeclaration declaration() {
      return entity.declaration();
    }

    /** As the user reads it: {@code Shop.Order}. */
    public String shown() {
      return entity.shown();
    }
  }
}
