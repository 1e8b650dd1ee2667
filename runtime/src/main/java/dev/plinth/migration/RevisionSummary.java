package dev.plinth.migration;

import dev.plinth.migration.revision.RevisionDocument;
import java.time.Instant;
import java.util.List;

/**
 * A revision in a few words.
 *
 * @param id what identifies it
 * @param parents the revisions it builds on
 * @param dependsOn revisions that have to run before it
 * @param labels names of the branch that starts here
 * @param message what the author called it
 * @param created for people only
 * @param folder the name of its folder
 * @param head whether nothing builds on it
 */
public record RevisionSummary(
    String id,
    List<String> parents,
    List<String> dependsOn,
    List<String> labels,
    String message,
    Instant created,
    String folder,
    boolean head) {

  /** Copies the lists. */
  public RevisionSummary {
    parents = List.copyOf(parents);
    dependsOn = List.copyOf(dependsOn);
    labels = List.copyOf(labels);
  }

  static RevisionSummary of(RevisionDocument document, String folder, boolean head) {
    return new RevisionSummary(
        document.id(),
        document.links().parents(),
        document.links().dependsOn(),
        document.links().labels(),
        document.message(),
        document.created(),
        folder,
        head);
  }
}
