package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;

/** {@code restore(entity, state)}. */
final class RestoreMethod implements InstancePart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    String state = names.newName("state");
    type.addMethod(
        Overriding.method("restore", TypeName.VOID)
            .addParameter(mapping.type(), entity)
            .addParameter(Overriding.NULLABLE_OBJECTS, state)
            .addCode(
                mapping.entity().isImmutable()
                    ? CodeBlock.builder().addStatement(Refusals.immutable(mapping)).build()
                    : writes(mapping, entity, state))
            .build());
  }

  private static CodeBlock writes(Mapping mapping, String entity, String state) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (StoredProperty property : mapping.entity().stored()) {
      if (!property.access().isWritable()) {
        continue;
      }
      if (property instanceof ToOneProperty toOne && toOne.ref()) {
        code.addStatement(
            "$N.setValue($N, $N[$L])",
            mapping.names().relation(property),
            entity,
            state,
            mapping.index(property));
      } else {
        CodeBlock kept = kept(property, state, mapping);
        code.addStatement(property.access().write(CodeBlock.of("$N", entity), kept));
      }
    }
    return code.build();
  }

  private static CodeBlock kept(StoredProperty property, String state, Mapping mapping) {
    return property instanceof EmbeddedProperty
        ? CodeBlock.of("$N($N)", mapping.names().restorer(PropertyPath.of(property)), state)
        : kept(property, mapping, CodeBlock.of("$N[$L]", state, mapping.index(property)));
  }

  private static CodeBlock kept(StoredProperty property, Mapping mapping, CodeBlock element) {
    return property instanceof ColumnProperty
        ? ColumnCode.fromState(mapping.column(mapping.index(property)), mapping, element)
        : CodeBlock.of("($T) $L", property.type(), element);
  }
}
