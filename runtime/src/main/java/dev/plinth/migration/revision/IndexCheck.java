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
      if (!entry.isAbout(folder)) {
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
}
