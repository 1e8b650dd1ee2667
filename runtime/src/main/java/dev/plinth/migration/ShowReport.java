package dev.plinth.migration;

import dev.plinth.schema.operation.Operation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One revision.
 *
 * @param revision what it is
 * @param schemaHash hash of the schema after it
 * @param operations what it does to the schema
 * @param scripts its SQL files by name
 */
public record ShowReport(
    RevisionSummary revision,
    String schemaHash,
    List<Operation> operations,
    Map<String, String> scripts) {

  /** Copies both. */
  public ShowReport {
    operations = List.copyOf(operations);
    scripts = Collections.unmodifiableMap(new LinkedHashMap<>(scripts));
  }
}
