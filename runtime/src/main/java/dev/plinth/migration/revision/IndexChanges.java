package dev.plinth.migration.revision;

import dev.plinth.error.RevisionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code INDEX} that is there, and what a new one changes about it. */
final class IndexChanges {

  private final Optional<String> text;
  private final boolean isReadable;
  private final Map<String, IndexEntry> old = new LinkedHashMap<>();

  IndexChanges(RevisionDirectory directory) {
    this.text = directory.read(RevisionSource.INDEX);
    Optional<RevisionIndex> index = text.flatMap(found -> readable(directory, found));
    this.isReadable = index.isPresent();
    index.ifPresent(found -> found.entries().forEach(entry -> old.put(entry.folder(), entry)));
  }

  /** Its line about a folder, if it says what is in it; SQL files may be edited. */
  Optional<IndexEntry> line(IndexEntry folder) {
    return Optional.ofNullable(old.get(folder.folder())).filter(line -> line.isAbout(folder));
  }

  /** One line per difference; empty if the file is exactly {@code index} already. */
  List<String> to(RevisionIndex index) {
    if (text.map(index.text()::equals).orElse(false)) {
      return List.of();
    }
    List<String> changes = new ArrayList<>();
    if (!isReadable) {
      changes.add(text.map(IndexChanges::fault).orElse("INDEX is new"));
    }
    Map<String, IndexEntry> left = new LinkedHashMap<>(old);
    for (IndexEntry entry : index.entries()) {
      IndexEntry before = left.remove(entry.folder());
      if (before == null) {
        changes.add("listed " + entry.folder());
      } else if (!before.equals(entry)) {
        changes.add("updated " + entry.folder());
      }
    }
    left.keySet().forEach(folder -> changes.add("removed " + folder));
    return changes.isEmpty() ? List.of("INDEX was written anew") : changes;
  }

  private static String fault(String text) {
    return text.contains("<<<<<<<") ? "INDEX had conflict marks" : "INDEX was damaged";
  }

  private static Optional<RevisionIndex> readable(RevisionDirectory directory, String text) {
    try {
      return Optional.of(RevisionIndex.parse(directory.nameOf(RevisionSource.INDEX), text));
    } catch (RevisionException e) {
      return Optional.empty();
    }
  }
}
