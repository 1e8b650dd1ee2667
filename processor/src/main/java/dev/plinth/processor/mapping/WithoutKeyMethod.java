package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;

/** {@code withoutKey(entity)}. */
final class WithoutKeyMethod implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    boolean primitive = mapping.entity().key().properties().get(0).type().isPrimitive();
    CodeBlock absent = CodeBlock.of(primitive ? "0" : "null");
    type.addMethod(
        Overriding.method("withoutKey", mapping.type())
            .addParameter(mapping.type(), entity)
            .addCode(KeyChange.to(absent, entity, names, mapping))
            .build());
  }
}
