package dev.plinth.migration.revision;

import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.operation.Operation;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code revision.json} says.
 *
 * @param module the module it belongs to
 * @param links its id and what it builds on
 * @param replaces the revisions that it stands for
 * @param message what the author called it
 * @param created for people only; nothing is decided by it
 * @param hints the answers that led to the operations; kept for people
 * @param acknowledged findings that were accepted
 * @param files hash of each SQL file as it was generated
 * @param schemaHash hash of the schema after the operations
 * @param operations what it does to the schema
 */
public record RevisionDocument(
    String module,
    RevisionLinks links,
    List<String> replaces,
    String message,
    Instant created,
    DiffHints hints,
    List<Acknowledgement> acknowledged,
    Map<String, String> files,
    String schemaHash,
    List<Operation> operations) {

  /** The name of the file. */
  public static final String FILE = "revision.json";

  /** Copies the lists, and the map in the order of its names. */
  public RevisionDocument {
    replaces = List.copyOf(replaces);
    acknowledged = List.copyOf(acknowledged);
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    operations = List.copyOf(operations);
  }

  /** What identifies the revision. */
  public String id() {
    return links.id();
  }
}
