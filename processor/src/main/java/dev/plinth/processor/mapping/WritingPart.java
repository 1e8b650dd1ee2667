package dev.plinth.processor.mapping;

import dev.plinth.processor.model.EntityModel;

/** A part that serves to write rows, which nobody does through a view. */
interface WritingPart extends InstancePart {
  @Override
  default boolean isOf(EntityModel entity) {
    return !entity.isView();
  }
}
