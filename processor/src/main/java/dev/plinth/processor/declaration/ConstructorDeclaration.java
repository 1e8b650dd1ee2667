package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import java.util.List;

/** A constructor that generated code can call. */
public record ConstructorDeclaration(List<ParameterDeclaration> parameters, SourceRef source) {
  public ConstructorDeclaration {
    parameters = List.copyOf(parameters);
  }
}
