package dev.plinth.processor.mapping;

import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.KeyModel;

/** In a hierarchy, private methods that make an embedded key: rows have it whatever they are. */
final class SharedKeyPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    KeyModel key = mapping.entity().key();
    if (!mapping.entity().hierarchy().variants().isEmpty() && !key.hasRecord()) {
      key.paths().stream()
          .flatMap(Mapping::embeddeds)
          .forEach(path -> type.addMethod(EmbeddedReadMethod.of(path, mapping)));
    }
  }
}
