package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;

/** {@code withKey(entity, key)}. */
final class WithKeyMethod implements WritingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    String key = names.newName("key");
    CodeBlock value = CodeBlock.of("($T) $N", mapping.entity().key().type(), key);
    type.addMethod(
        Overriding.method("withKey", mapping.type())
            .addParameter(mapping.type(), entity)
            .addParameter(ClassName.OBJECT, key)
            .addCode(KeyChange.to(value, entity, names, mapping))
            .build());
  }
}
