package dev.plinth.migration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a new revision stands in the graph.
 *
 * @param head the revision to build on, {@code base} for none, or null for the only head
 * @param labels names of the branch that starts with it
 * @param dependsOn revisions that have to run before it: id, start of an id or label; {@code
 *     module:id} for one of another module
 * @param id its id, or null for a random one
 */
public record RevisionPlace(
    @Nullable String head, List<String> labels, List<String> dependsOn, @Nullable String id) {

  /** On the only head, with a random id. */
  public static final RevisionPlace ON_HEAD = new RevisionPlace(null, List.of(), List.of(), null);

  /** Copies the lists. */
  public RevisionPlace {
    labels = List.copyOf(labels);
    dependsOn = List.copyOf(dependsOn);
  }
}
