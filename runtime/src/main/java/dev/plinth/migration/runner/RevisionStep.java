package dev.plinth.migration.runner;

import java.util.List;

/**
 * One revision to run in one direction.
 *
 * @param file the script's name for messages, as {@code 2026…-add-orders/up.sqlite.sql}
 * @param script its text
 * @param fileHash of {@code up.<dialect>.sql}, kept in the history
 * @param operationsHash kept in the history
 * @param schemaHash of the schema after an upgrade, kept in the history
 * @param dataSteps ids of the data steps that run after the script of an upgrade
 * @param dependsOn what it needs of other modules, as {@code module:id}; kept in the history
 */
public record RevisionStep(
    String module,
    String revision,
    Direction direction,
    String file,
    String script,
    String fileHash,
    String operationsHash,
    String schemaHash,
    List<String> dataSteps,
    List<String> dependsOn) {

  /** Copies the lists. */
  public RevisionStep {
    dataSteps = List.copyOf(dataSteps);
    dependsOn = List.copyOf(dependsOn);
  }

  /** One that has no data steps and needs no other module. */
  public RevisionStep(
      String module,
      String revision,
      Direction direction,
      String file,
      String script,
      String fileHash,
      String operationsHash,
      String schemaHash) {
    this(
        module,
        revision,
        direction,
        file,
        script,
        fileHash,
        operationsHash,
        schemaHash,
        List.of(),
        List.of());
  }

  /** The same without what runs in Java, which does nothing where there are no rows. */
  public RevisionStep withoutDataSteps() {
    return new RevisionStep(
        module,
        revision,
        direction,
        file,
        script,
        fileHash,
        operationsHash,
        schemaHash,
        List.of(),
        dependsOn);
  }
}
