package dev.plinth.processor.declaration;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** An instance method that generated code can call. */
public record MethodDeclaration(String name, TypeName returns, List<TypeName> parameters) {
  public MethodDeclaration {
    parameters = List.copyOf(parameters);
  }
}
