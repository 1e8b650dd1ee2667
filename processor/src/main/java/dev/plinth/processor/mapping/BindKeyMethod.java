package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.StoredColumn;

/** {@code bindKey(parameters, at, key)}. */
final class BindKeyMethod implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    NameAllocator names = mapping.names().method();
    String parameters = names.newName("p");
    String at = names.newName("at");
    String value = names.newName("key");
    StoredColumn key = mapping.entity().key().columns().get(0);
    ColumnModel column = key.column();
    type.addMethod(
        Overriding.method("bindKey", TypeName.VOID)
            .addParameter(RuntimeTypes.PARAMETERS, parameters)
            .addParameter(TypeName.INT, at)
            .addParameter(ClassName.OBJECT, value)
            .addStatement(
                "$N.$L($N, $N, ($T) $N)",
                parameters,
                ColumnCode.setter(column),
                at,
                mapping.names().column(key),
                column.valueType(),
                value)
            .build());
  }
}
