package dev.plinth.migration.runner;

/**
 * One revision to run in one direction.
 *
 * @param file the script's name for messages, as {@code 2026…-add-orders/up.sqlite.sql}
 * @param script its text
 * @param fileHash of {@code up.<dialect>.sql}, kept in the history
 * @param operationsHash kept in the history
 * @param schemaHash of the schema after an upgrade, kept in the history
 */
public record RevisionStep(
    String module,
    String revision,
    Direction direction,
    String file,
    String script,
    String fileHash,
    String operationsHash,
    String schemaHash) {}
