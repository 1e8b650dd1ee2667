package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.StoredColumn;

/** {@code state(entity)}: bytes as a copy, because they can be changed in place. */
final class StateMethod implements InstancePart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    CodeBlock values =
        mapping.entity().columns().stream()
            .map(column -> value(mapping, column, entity))
            .collect(CodeBlock.joining(",$W"));
    type.addMethod(
        Overriding.method("state", Overriding.NULLABLE_OBJECTS)
            .addParameter(mapping.type(), entity)
            .addStatement("return new $T[] {$L}", Object.class, values)
            .build());
  }

  private static CodeBlock value(Mapping mapping, StoredColumn column, String entity) {
    CodeBlock value = mapping.value(column, entity);
    return copies(column) ? CodeBlock.of("$T.copy($L)", RuntimeTypes.STATE_VALUES, value) : value;
  }

  /** Whether what is kept has to be a copy. */
  static boolean copies(StoredColumn column) {
    return !column.isReference() && column.column().scalar() == Scalar.BYTES;
  }
}
