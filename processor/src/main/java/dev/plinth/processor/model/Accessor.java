package dev.plinth.processor.model;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/**
 * A field or method through which generated code reads or writes a property.
 *
 * @param name of the field or method
 * @param method whether it is a method
 * @param optional whether it gives or takes an {@link Optional} of the value
 */
public record Accessor(String name, boolean method, boolean optional) {

  /** The expression that reads the property of {@code entity} as it is declared here. */
  CodeBlock declared(CodeBlock entity) {
    return CodeBlock.of(method ? "$L.$N()" : "$L.$N", entity, name);
  }

  /** The expression that reads the plain value. */
  CodeBlock read(CodeBlock entity) {
    CodeBlock declared = declared(entity);
    return optional ? CodeBlock.of("$L.orElse(null)", declared) : declared;
  }

  /** The statement, without semicolon, that writes {@code value}, which is declared alike. */
  CodeBlock write(CodeBlock entity, CodeBlock value) {
    return CodeBlock.of(method ? "$L.$N($L)" : "$L.$N = $L", entity, name, value);
  }
}
