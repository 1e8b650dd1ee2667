package dev.plinth.processor.declaration;

import com.palantir.javapoet.TypeName;

/** A parameter of a constructor. */
public record ParameterDeclaration(String name, TypeName type) {}
