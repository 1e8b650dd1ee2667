package dev.plinth.processor.model;

import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A unique key.
 *
 * @param name in the database; empty = derived from table and columns
 * @param paths the properties, in order
 * @param nullsDistinct whether several rows may hold null
 */
public record UniqueModel(
    Optional<String> name, List<PropertyPath> paths, boolean nullsDistinct, SourceRef source) {
  public UniqueModel {
    paths = List.copyOf(paths);
  }

  public List<String> columnNames() {
    return columnNames(paths);
  }

  public static List<String> columnNames(List<PropertyPath> paths) {
    return paths.stream()
        .flatMap(path -> path.columns().stream())
        .map(each -> each.column().name())
        .toList();
  }
}
