package dev.plinth.processor;

import dev.plinth.processor.declaration.Round;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.Problems;
import java.util.List;

/**
 * What one round has told.
 *
 * @param resolved all entities, sorted by name, as far as they could be understood
 * @param models those without problems
 * @param faulty those with problems, but with usable names of what would be generated
 */
record Understood(
    Round round,
    List<ResolvedEntity> resolved,
    List<EntityModel> models,
    List<ResolvedEntity> faulty,
    Problems problems) {
  Understood {
    resolved = List.copyOf(resolved);
    models = List.copyOf(models);
    faulty = List.copyOf(faulty);
  }
}
