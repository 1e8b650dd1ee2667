package dev.plinth.processor.model;

import dev.plinth.processor.declaration.EntityDeclaration;

/** Explains members that the user sees and the compiler does not. */
final class LombokHint {
  private static final String HINT =
      " What Lombok adds can't be seen here: make the field package-private, or write the member.";

  /** A sentence to follow others; empty where Lombok has no part in it. */
  static String of(EntityDeclaration type) {
    return type.traits().lombok() ? HINT : "";
  }

  private LombokHint() {}
}
