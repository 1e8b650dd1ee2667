package dev.plinth.processor.mapping;

import com.palantir.javapoet.TypeSpec;

/** One member of a generated mapping, or several that belong together. */
public interface MappingPart {
  void addTo(TypeSpec.Builder type, Mapping mapping);
}
