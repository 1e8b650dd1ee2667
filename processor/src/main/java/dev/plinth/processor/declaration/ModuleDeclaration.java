package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import java.util.Set;

/**
 * What a {@code module-info} says.
 *
 * @param mappings binary names of the classes that it provides as mappings
 */
public record ModuleDeclaration(String name, Set<String> mappings, SourceRef source) {
  public ModuleDeclaration {
    mappings = Set.copyOf(mappings);
  }
}
