package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;

/**
 * A converter as it is named at a property.
 *
 * @param reachable whether code of the entity's package can name it
 * @param constructible whether that code can call a constructor without parameters
 * @param property what it converts, as its type arguments say, also through superclasses; empty
 *     where they don't say
 * @param column what it makes of that
 * @param source where the property names it
 */
public record ConverterDeclaration(
    ClassName type,
    TypeForm form,
    TypeTraits traits,
    boolean reachable,
    boolean constructible,
    Optional<TypeName> property,
    Optional<TypeName> column,
    SourceRef source) {

  /** As the user reads it: {@code Shop.MoneyConverter}. */
  public String shown() {
    return String.join(".", type.simpleNames());
  }
}
