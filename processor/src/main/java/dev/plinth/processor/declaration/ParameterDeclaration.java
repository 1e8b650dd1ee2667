package dev.plinth.processor.declaration;

import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;

/** A parameter of a constructor. */
public record ParameterDeclaration(String name, TypeUse use, SourceRef source) {

  /** Its type, without annotations. */
  public TypeName type() {
    return use.name();
  }
}
