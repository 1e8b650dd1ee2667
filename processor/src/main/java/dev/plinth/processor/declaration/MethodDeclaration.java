package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * An instance method that generated code can call.
 *
 * @param declaredIn the type itself, or the one that it inherits the method from
 */
public record MethodDeclaration(
    String name, ClassName declaredIn, TypeName returns, List<TypeName> parameters) {
  public MethodDeclaration {
    parameters = List.copyOf(parameters);
  }
}
