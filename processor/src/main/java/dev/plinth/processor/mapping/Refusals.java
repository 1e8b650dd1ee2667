package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;

/** Code for what the runtime never asks of a mapping. */
final class Refusals {
  private Refusals() {}

  /** The statement, without semicolon, that would change an immutable entity. */
  static CodeBlock immutable(Mapping mapping) {
    return thrown(mapping.displayName() + " is immutable");
  }

  /** The statement, without semicolon, that refuses. */
  static CodeBlock thrown(String reason) {
    return CodeBlock.of("throw new $T($S)", UnsupportedOperationException.class, reason);
  }
}
