package dev.plinth.processor.model;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/**
 * How generated code reaches one property. Values are plain here: null stands for an absent {@link
 * Optional}.
 *
 * @param reader reads the property
 * @param writer writes it; empty where the value comes through the constructor only
 * @param optional whether the property is declared as {@link Optional}
 */
public record Access(Accessor reader, Optional<Accessor> writer, boolean optional) {

  public boolean isWritable() {
    return writer.isPresent();
  }

  /** The expression that reads the plain value from {@code entity}. */
  public CodeBlock read(CodeBlock entity) {
    return reader.read(entity);
  }

  /** The expression that reads from {@code entity} what constructor and setter take. */
  public CodeBlock reread(CodeBlock entity) {
    return optional ? reader.declared(entity) : reader.read(entity);
  }

  /** The statement, without semicolon, that writes the plain {@code value}. */
  public CodeBlock write(CodeBlock entity, CodeBlock value) {
    return rewrite(entity, argument(value));
  }

  /** The statement, without semicolon, that writes {@code value} as it is declared. */
  public CodeBlock rewrite(CodeBlock entity, CodeBlock value) {
    return writer.orElseThrow().write(entity, value);
  }

  /** The plain {@code value} as constructor and setter take it. */
  public CodeBlock argument(CodeBlock value) {
    return optional ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
  }
}
