package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.OUTDATED_INDEX;

import java.util.LinkedHashMap;
import java.util.Map;

/** Compares {@code INDEX} with the folders; hashes of SQL files may differ, they are edited. */
final class IndexCheck {

  private final String name;

  /** Messages call the file {@code name}. */
  IndexCheck(String name) {
    this.name = name;
  }

  void refuseOutdated(RevisionIndex listed, RevisionIndex found) {
    Map<String, IndexEntry> folders = new LinkedHashMap<>();
    found.entries().forEach(entry -> folders.put(entry.folder(), entry));
    for (IndexEntry entry : listed.entries()) {
      IndexEntry folder = folders.remove(entry.folder());
      if (folder == null) {
        throw OUTDATED_INDEX.about(
            name, "it lists " + entry.folder() + ", which is not there; restore the folder, or");
      }
      // A file that was written by hand need not know the hash.
      IndexEntry known =
          folder.schemaHash().isEmpty() ? folder.withSchemaHash(entry.schemaHash()) : folder;
      if (!withoutFiles(entry).equals(withoutFiles(known))) {
        throw OUTDATED_INDEX.about(name, entry.folder() + "/revision.json was edited;");
      }
    }
    folders
        .keySet()
        .forEach(
            folder -> {
              throw OUTDATED_INDEX.about(name, "it does not list " + folder + ";");
            });
  }

  private static IndexEntry withoutFiles(IndexEntry entry) {
    return new IndexEntry(
        entry.module(),
        entry.links(),
        entry.folder(),
        entry.operationsHash(),
        entry.schemaHash(),
        Map.of(),
        entry.dataSteps());
  }
}
