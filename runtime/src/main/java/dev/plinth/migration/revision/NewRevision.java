package dev.plinth.migration.revision;

import dev.plinth.dialect.Dialect;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.json.SchemaHash;
import dev.plinth.schema.operation.Operation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A revision that is about to be written.
 *
 * @param links its new id and what it builds on
 * @param message what the author calls it
 * @param created now
 * @param hints the answers that led to the operations
 * @param operations what it does
 * @param before the schema at the parents
 * @param dialects the databases to write SQL for
 * @param isOnline whether the SQL lets others work with its tables meanwhile
 */
public record NewRevision(
    RevisionLinks links,
    String message,
    Instant created,
    DiffHints hints,
    List<Operation> operations,
    Schema before,
    List<Dialect> dialects,
    boolean isOnline) {

  /** Copies the lists. */
  public NewRevision {
    operations = List.copyOf(operations);
    dialects = List.copyOf(dialects);
  }

  /**
   * Writes it.
   *
   * @return the name of its folder
   */
  public String addTo(RevisionRepository repository) {
    Map<String, String> scripts =
        new RevisionScripts(links, message, isOnline).render(operations, before, dialects);
    Map<String, String> hashes = new TreeMap<>();
    scripts.forEach((name, text) -> hashes.put(name, Checksums.of(text)));
    return repository.add(document(repository.revisions().module(), hashes), scripts);
  }

  private RevisionDocument document(String module, Map<String, String> hashes) {
    Schema after = before;
    for (Operation operation : operations) {
      after = operation.applyTo(after);
    }
    return new RevisionDocument(
        module,
        links,
        List.of(),
        message,
        created.truncatedTo(ChronoUnit.SECONDS),
        hints,
        List.of(),
        hashes,
        Map.of(),
        SchemaHash.of(after),
        operations,
        List.of(),
        isOnline);
  }
}
