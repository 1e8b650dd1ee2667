package dev.plinth.processor.mapping;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** {@code bindInsert(parameters, at, entity)}. */
final class BindInsertMethod implements WritingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String parameters = names.newName("p");
    String at = names.newName("at");
    String entity = mapping.entityVariable(names);
    type.addMethod(
        Overriding.method("bindInsert", TypeName.VOID)
            .addParameter(RuntimeTypes.PARAMETERS, parameters)
            .addParameter(TypeName.INT, at)
            .addParameter(mapping.type(), entity)
            .addCode(
                new BindCode(mapping, parameters, entity)
                    .forInsert()
                    .from(at, mapping.sql().inserted()))
            .build());
  }
}
