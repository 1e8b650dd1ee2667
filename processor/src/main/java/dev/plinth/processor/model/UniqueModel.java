package dev.plinth.processor.model;

import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A unique key.
 *
 * @param name in the database; empty = derived from table and columns
 * @param properties in order
 */
public record UniqueModel(
    Optional<String> name, List<StoredProperty> properties, SourceRef source) {
  public UniqueModel {
    properties = List.copyOf(properties);
  }
}
