package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.Map;

/** The statements that return an entity with another key that was made for it. */
final class KeyChange {
  private KeyChange() {}

  static CodeBlock to(CodeBlock value, String entity, NameAllocator names, Mapping mapping) {
    if (!mapping.entity().key().isMade()) {
      return CodeBlock.builder()
          .addStatement(
              Refusals.thrown("the key of " + mapping.displayName() + " is not generated"))
          .build();
    }
    return InstanceChange.to(
        Map.of(mapping.entity().key().generatedProperty(), value), entity, names, mapping.entity());
  }
}
