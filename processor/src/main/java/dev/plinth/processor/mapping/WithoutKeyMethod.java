package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.Accessor;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.StoredProperty;

/** {@code withoutKey(entity)}. */
final class WithoutKeyMethod implements WritingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    type.addMethod(
        Overriding.method("withoutKey", mapping.type())
            .addParameter(mapping.type(), entity)
            .addCode(KeyChange.to(absent(mapping.entity().key()), entity, names, mapping))
            .build());
  }

  /** What stands for no key; as an argument typed, so that only the one method fits. */
  private static CodeBlock absent(KeyModel key) {
    StoredProperty property = key.properties().get(0);
    boolean argument = property.access().writer().map(Accessor::method).orElse(true);
    if (property.type().isPrimitive()) {
      return CodeBlock.of(argument && property.type().equals(TypeName.LONG) ? "0L" : "0");
    }
    return argument ? CodeBlock.of("($T) null", key.type()) : CodeBlock.of("null");
  }
}
