package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * An instance method that generated code can name.
 *
 * @param declaredIn the type itself, or the one that it inherits the method from
 * @param checked whether it throws a checked exception, which generated code doesn't handle
 */
public record MethodDeclaration(
    String name,
    ClassName declaredIn,
    TypeName returns,
    List<TypeName> parameters,
    boolean checked) {
  public MethodDeclaration {
    parameters = List.copyOf(parameters);
  }
}
