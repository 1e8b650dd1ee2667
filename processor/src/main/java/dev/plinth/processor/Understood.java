package dev.plinth.processor;

import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.problem.Problems;
import java.util.List;

/**
 * What one round has told.
 *
 * @param models the entities without problems, sorted by name
 */
record Understood(List<EntityModel> models, Problems problems) {
  Understood {
    models = List.copyOf(models);
  }
}
