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
    List<String> dataSteps) {

  /** Copies the list. */
  public RevisionStep {
    dataSteps = List.copyOf(dataSteps);
  }

  /** One without data steps. */
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
        module, revision, direction, file, script, fileHash, operationsHash, schemaHash, List.of());
  }
}
