package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The statements that bind properties of an entity.
 *
 * @param parameters the variable that takes the values
 * @param entity the variable that holds the entity
 */
record BindCode(Mapping mapping, String parameters, String entity) {

  /** Binds the properties one after the other, from the position in the variable {@code at}. */
  CodeBlock from(String at, List<StoredProperty> properties) {
    return all(properties, i -> i == 0 ? at : at + " + " + i);
  }

  /** Binds the properties one after the other, from position 1. */
  CodeBlock fromStart(List<StoredProperty> properties) {
    return all(properties, i -> String.valueOf(i + 1));
  }

  private CodeBlock all(List<StoredProperty> properties, IntFunction<String> position) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < properties.size(); i++) {
      code.addStatement(one(properties.get(i), position.apply(i)));
    }
    return code.build();
  }

  /** The statement, without semicolon, that binds one property at a position. */
  CodeBlock one(StoredProperty property, String position) {
    return CodeBlock.of(
        "$N.$L($L, $N, $L)",
        parameters,
        ColumnCode.setter(property),
        position,
        property instanceof ToOneProperty
            ? mapping.names().relation(property)
            : mapping.names().column(property),
        property.access().read(CodeBlock.of("$N", entity)));
  }
}
