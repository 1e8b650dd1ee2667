package dev.plinth.migration.revision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of {@code INDEX}.
 *
 * @param module the module it belongs to
 * @param links its id and what it builds on
 * @param folder the name of its folder
 * @param operationsHash hash of its canonical operations
 * @param schemaHash hash of the schema at this revision
 * @param fileHashes hash of {@code up.<dialect>.sql} by dialect
 * @param dataSteps ids of the data steps that run after the SQL
 */
public record IndexEntry(
    String module,
    RevisionLinks links,
    String folder,
    String operationsHash,
    String schemaHash,
    Map<String, String> fileHashes,
    List<String> dataSteps) {

  /** Copies the map. */
  public IndexEntry {
    fileHashes = Map.copyOf(new TreeMap<>(fileHashes));
    dataSteps = List.copyOf(dataSteps);
  }

  /** The same with another hash of the schema. */
  IndexEntry withSchemaHash(String other) {
    return new IndexEntry(module, links, folder, operationsHash, other, fileHashes, dataSteps);
  }

  /** Whether this line says what is in a folder, whatever its SQL files hold. */
  boolean isAbout(IndexEntry inFolder) {
    // A file that was written by hand need not know the hash.
    String hash = inFolder.schemaHash().isEmpty() ? schemaHash : inFolder.schemaHash();
    return withoutFiles().equals(inFolder.withSchemaHash(hash).withoutFiles());
  }

  private IndexEntry withoutFiles() {
    return new IndexEntry(module, links, folder, operationsHash, schemaHash, Map.of(), dataSteps);
  }

  /** What it depends on of other modules, as {@code module:id}. */
  public List<String> needsOfOthers() {
    return links.dependsOn().stream()
        .filter(reference -> reference.indexOf(':') >= 0 && !reference.startsWith(module + ":"))
        .toList();
  }

  /** What identifies the revision. */
  public String id() {
    return links.id();
  }
}
