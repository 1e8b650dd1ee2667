package dev.plinth.processor.model;

import java.util.Optional;

/**
 * A variant of an entity.
 *
 * @param discriminator what its rows hold in the column that tells the variants apart
 * @param entity the variant, with all columns of the shared table
 */
public record VariantModel(String discriminator, EntityModel entity) {

  /** Its property of this name, if it has one. */
  public Optional<PropertyModel> property(String name) {
    return entity.properties().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The way to its reference that has this way in other variants, if it has one. */
  public Optional<PropertyPath> reference(PropertyPath path) {
    return entity.references().stream().filter(each -> each.name().equals(path.name())).findFirst();
  }

  /** What names in the database call it. */
  public String name() {
    return SnakeCase.of(entity.type().simpleName());
  }
}
