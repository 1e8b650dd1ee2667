package dev.plinth.processor.check;

import dev.plinth.processor.declaration.ModuleDeclaration;
import dev.plinth.processor.problem.ModuleCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;

/** In a named module, mappings are found only if the module provides them. */
public final class ProvidesCheck {

  /**
   * Reports what the module leaves out.
   *
   * @param mappings binary names of all generated mappings
   */
  public static void check(ModuleDeclaration module, List<String> mappings, Problems problems) {
    List<String> missing =
        mappings.stream().filter(mapping -> !module.mappings().contains(mapping)).toList();
    if (!missing.isEmpty()) {
      problems.add(
          ModuleCode.PROVIDES_MISSING,
          module.source(),
          module.name(),
          String.join(", ", missing),
          String.join(", ", mappings));
    }
  }

  private ProvidesCheck() {}
}
