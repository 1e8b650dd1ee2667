package dev.plinth.processor.mapping;

import dev.plinth.processor.model.EntityModel;

/** A part about the key, which a view may lack. */
interface KeyedPart extends MappingPart {
  @Override
  default boolean isOf(EntityModel entity) {
    return entity.hasKey();
  }
}
