package dev.plinth.processor.mapping;

import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.EntityModel;

/** One member of a generated mapping, or several that belong together. */
public interface MappingPart {
  /** Whether the mapping of the entity has it. */
  default boolean isOf(EntityModel entity) {
    return true;
  }

  void addTo(TypeSpec.Builder type, Mapping mapping);
}
