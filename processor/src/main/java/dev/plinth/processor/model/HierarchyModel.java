package dev.plinth.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How an entity shares its table.
 *
 * @param discriminator the column that tells the variants apart, of the root
 * @param variants the variants of the root, each in front of what extends it
 * @param columns all columns of the shared table, as the root or as one of the variants fills them;
 *     empty where nothing is shared
 */
public record HierarchyModel(
    Optional<StoredColumn> discriminator, List<VariantModel> variants, List<StoredColumn> columns) {

  /** The table is the entity's own. */
  public static final HierarchyModel NONE =
      new HierarchyModel(Optional.empty(), List.of(), List.of());

  public HierarchyModel {
    variants = List.copyOf(variants);
    columns = List.copyOf(columns);
  }

  static HierarchyModel ofRoot(
      StoredColumn discriminator, List<VariantModel> variants, List<StoredColumn> columns) {
    return new HierarchyModel(Optional.of(discriminator), variants, columns);
  }

  static HierarchyModel ofVariant(List<StoredColumn> columns) {
    return new HierarchyModel(Optional.empty(), List.of(), columns);
  }
}
