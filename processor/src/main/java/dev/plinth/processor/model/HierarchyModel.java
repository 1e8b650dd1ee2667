package dev.plinth.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an entity shares its table.
 *
 * @param discriminator the column that tells the variants apart, of the root
 * @param variants the variants of the root, each in front of what extends it
 * @param columns all columns of the shared table, as the root or as one of the variants fills them;
 *     empty where nothing is shared
 * @param inherited the names of the properties that all variants have from the root
 */
public record HierarchyModel(
    Optional<StoredColumn> discriminator,
    List<VariantModel> variants,
    List<StoredColumn> columns,
    Set<String> inherited) {

  /** The table is the entity's own. */
  public static final HierarchyModel NONE =
      new HierarchyModel(Optional.empty(), List.of(), List.of(), Set.of());

  public HierarchyModel {
    variants = List.copyOf(variants);
    columns = List.copyOf(columns);
    inherited = Set.copyOf(inherited);
  }

  static HierarchyModel ofRoot(
      StoredColumn discriminator,
      List<VariantModel> variants,
      List<StoredColumn> columns,
      Set<String> inherited) {
    return new HierarchyModel(Optional.of(discriminator), variants, columns, inherited);
  }

  static HierarchyModel ofVariant(List<StoredColumn> columns) {
    return new HierarchyModel(Optional.empty(), List.of(), columns, Set.of());
  }

  /** Whether a type with variants has a property itself, so that all of its instances do. */
  public boolean isOfAll(PropertyModel property) {
    return variants.isEmpty() || inherited.contains(property.name());
  }
}
