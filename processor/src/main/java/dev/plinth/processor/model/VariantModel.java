package dev.plinth.processor.model;

/**
 * A variant of an entity.
 *
 * @param discriminator what its rows hold in the column that tells the variants apart
 * @param entity the variant, with all columns of the shared table
 */
public record VariantModel(String discriminator, EntityModel entity) {

  /** What names in the database call it. */
  public String name() {
    return SnakeCase.of(entity.type().simpleName());
  }
}
