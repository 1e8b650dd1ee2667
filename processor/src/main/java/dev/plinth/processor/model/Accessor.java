package dev.plinth.processor.model;

import com.palantir.javapoet.CodeBlock;

/**
 * A field or method through which generated code reads or writes a property.
 *
 * @param name of the field or method
 * @param method whether it is a method
 */
public record Accessor(String name, boolean method) {

  /** The expression that reads the property of {@code entity}. */
  public CodeBlock read(CodeBlock entity) {
    return CodeBlock.of(method ? "$L.$N()" : "$L.$N", entity, name);
  }

  /** The statement, without semicolon, that writes {@code value} to the property. */
  public CodeBlock write(CodeBlock entity, CodeBlock value) {
    return CodeBlock.of(method ? "$L.$N($L)" : "$L.$N = $L", entity, name, value);
  }
}
