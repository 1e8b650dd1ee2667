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
 * @param verified hash of each file that was edited since and proved to end in the same schema
 * @param schemaHash hash of the schema after the operations
 * @param operations what it does to the schema
 * @param dataSteps ids of the data steps that run after the SQL
 * @param isOnline whether the SQL was generated so that others work with its tables meanwhile
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
    Map<String, String> verified,
    String schemaHash,
    List<Operation> operations,
    List<String> dataSteps,
    boolean isOnline) {

  /** The name of the file. */
  public static final String FILE = "revision.json";

  /** Copies the lists, and the map in the order of its names. */
  public RevisionDocument {
    replaces = List.copyOf(replaces);
    acknowledged = List.copyOf(acknowledged);
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    verified = Collections.unmodifiableMap(new TreeMap<>(verified));
    operations = List.copyOf(operations);
    dataSteps = List.copyOf(dataSteps);
  }

  /** Whether a file of this hash is neither as it was generated nor proved. */
  public boolean isEdited(String file, String hash) {
    return !hash.equals(files.get(file)) && !hash.equals(verified.get(file));
  }

  /** Whether a file of this hash is as it was generated. */
  public boolean isGenerated(String file, String hash) {
    return hash.equals(files.get(file));
  }

  /** The same with these files proved. */
  public RevisionDocument withVerified(Map<String, String> other) {
    return new RevisionDocument(
        module,
        links,
        replaces,
        message,
        created,
        hints,
        acknowledged,
        files,
        other,
        schemaHash,
        operations,
        dataSteps,
        isOnline);
  }

  /** The same after another schema: what it does, and the hashes of its files as generated now. */
  public RevisionDocument generated(
      RevisionLinks newLinks,
      List<Operation> newOperations,
      String newSchemaHash,
      Map<String, String> newFiles) {
    return new RevisionDocument(
        module,
        newLinks,
        replaces,
        message,
        created,
        hints,
        acknowledged,
        newFiles,
        Map.of(),
        newSchemaHash,
        newOperations,
        dataSteps,
        isOnline);
  }

  /** What identifies the revision. */
  public String id() {
    return links.id();
  }
}
