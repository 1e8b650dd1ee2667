package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.CORRUPT_REVISION;
import static dev.plinth.error.RevisionProblem.MISSING_FILE;

import dev.plinth.schema.json.OperationJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the folders of revisions themselves, as they lie in a directory. */
final class RevisionFolders {

  private final RevisionDirectory directory;

  RevisionFolders(RevisionDirectory directory) {
    this.directory = directory;
  }

  /** The index that fits to the folders. */
  RevisionIndex index() {
    List<IndexEntry> entries = new ArrayList<>();
    for (String folder : names()) {
      entries.add(entry(folder, document(folder)));
    }
    return new RevisionIndex(entries);
  }

  /** The folders that hold a revision, or should. */
  List<String> names() {
    return directory.folders().stream().filter(this::isOne).toList();
  }

  /** What the {@code revision.json} of a folder says. */
  RevisionDocument document(String folder) {
    String path = folder + "/" + RevisionDocument.FILE;
    String text =
        directory
            .read(path)
            .orElseThrow(() -> MISSING_FILE.about(directory.nameOf(folder), RevisionDocument.FILE));
    RevisionDocument document = RevisionJson.read(text, directory.nameOf(path));
    if (!RevisionIds.isWord(document.id())) {
      throw CORRUPT_REVISION.about(
          directory.nameOf(path),
          "the id \"" + document.id() + "\" has a space or one of : @ + in it, or is too long");
    }
    // A folder that a person named may have any name.
    if (FolderNames.isOne(folder) && !folder.contains("-" + document.id())) {
      throw CORRUPT_REVISION.about(
          directory.nameOf(path), "its id is " + document.id() + ", its folder says another one");
    }
    return document;
  }

  private boolean isOne(String folder) {
    return FolderNames.isOne(folder)
        || directory.read(folder + "/" + RevisionDocument.FILE).isPresent();
  }

  /** The SQL files of a folder by name. */
  Map<String, String> scripts(String folder) {
    Map<String, String> scripts = new LinkedHashMap<>();
    for (String file : directory.files(folder)) {
      if (Script.isOne(file)) {
        directory.read(folder + "/" + file).ifPresent(text -> scripts.put(file, text));
      }
    }
    return scripts;
  }

  private IndexEntry entry(String folder, RevisionDocument document) {
    return entry(folder, document, Script.upHashes(scripts(folder)));
  }

  /** The line about a document whose files have these hashes. */
  static IndexEntry entry(String folder, RevisionDocument document, Map<String, String> hashes) {
    return new IndexEntry(
        document.module(),
        document.links(),
        folder,
        Checksums.of(OperationJson.write(document.operations())),
        document.schemaHash(),
        hashes,
        document.dataSteps());
  }
}
