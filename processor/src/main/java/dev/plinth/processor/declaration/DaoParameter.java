package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;

/** A parameter of a DAO's method, or a component of a record that it returns. */
public record DaoParameter(String name, TypeUse type, boolean nullable, SourceRef source) {}
