package dev.plinth.migration.revision;

import java.util.List;

/**
 * Where a revision stands in the graph.
 *
 * @param id what identifies it
 * @param parents the revisions it builds on; none for a first one, several for a merge
 * @param dependsOn revisions (id or label) that have to run before it without being parents; {@code
 *     module:id} is one of another module
 * @param labels names of the branch that starts here
 */
public record RevisionLinks(
    String id, List<String> parents, List<String> dependsOn, List<String> labels) {

  /** Copies the lists. */
  public RevisionLinks {
    parents = List.copyOf(parents);
    dependsOn = List.copyOf(dependsOn);
    labels = List.copyOf(labels);
  }
}
