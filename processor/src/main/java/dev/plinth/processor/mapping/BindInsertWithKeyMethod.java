package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** {@code bindInsertWithKey(parameters, at, entity)}. */
final class BindInsertWithKeyMethod implements WritingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String parameters = names.newName("p");
    String at = names.newName("at");
    String entity = mapping.entityVariable(names);
    BindCode bind = new BindCode(mapping, parameters, entity).forInsert();
    CodeBlock code =
        mapping.entity().key().generated()
            ? bind.from(at, mapping.sql().insertedWithKey())
            : CodeBlock.builder()
                .addStatement("bindInsert($N, $N, $N)", parameters, at, entity)
                .build();
    type.addMethod(
        Overriding.method("bindInsertWithKey", TypeName.VOID)
            .addParameter(RuntimeTypes.PARAMETERS, parameters)
            .addParameter(TypeName.INT, at)
            .addParameter(mapping.type(), entity)
            .addCode(code)
            .build());
  }
}
