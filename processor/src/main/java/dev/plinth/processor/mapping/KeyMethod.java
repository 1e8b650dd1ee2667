package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.StoredColumn;

/** {@code key(entity)}: null and 0 are no generated key. */
final class KeyMethod implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    KeyModel key = mapping.entity().key();
    StoredColumn column = key.columns().get(0);
    CodeBlock value = mapping.value(column, entity);
    MethodSpec.Builder method =
        Overriding.method("key", ClassName.OBJECT.annotated(Overriding.NULLABLE))
            .addParameter(mapping.type(), entity);
    if (key.generated()) {
      boolean primitive = column.property().type().isPrimitive();
      TypeName keyType = primitive ? column.property().type() : key.type();
      String local = names.newName("key");
      method.addStatement("$T $N = $L", keyType, local, value);
      method.addStatement(
          primitive
              ? "return $1N == 0 ? null : $1N"
              : "return $1N == null || $1N == 0 ? null : $1N",
          local);
    } else {
      method.addStatement("return $L", value);
    }
    type.addMethod(method.build());
  }
}
