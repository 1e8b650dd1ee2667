package dev.plinth.migration.revision;

import dev.plinth.error.RevisionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what a new {@code INDEX} changes about the one that is there. */
final class IndexChanges {

  private final RevisionDirectory directory;

  IndexChanges(RevisionDirectory directory) {
    this.directory = directory;
  }

  /** One line per difference; empty if the file is exactly {@code index} already. */
  List<String> to(RevisionIndex index) {
    Optional<String> text = directory.read(RevisionSource.INDEX);
    if (text.map(index.text()::equals).orElse(false)) {
      return List.of();
    }
    List<String> changes = new ArrayList<>();
    Map<String, IndexEntry> old = new LinkedHashMap<>();
    text.flatMap(this::readable)
        .ifPresentOrElse(
            readable -> readable.entries().forEach(entry -> old.put(entry.folder(), entry)),
            () -> changes.add(text.isEmpty() ? "INDEX is new" : "INDEX was damaged"));
    for (IndexEntry entry : index.entries()) {
      IndexEntry before = old.remove(entry.folder());
      if (before == null) {
        changes.add("listed " + entry.folder());
      } else if (!before.equals(entry)) {
        changes.add("updated " + entry.folder());
      }
    }
    old.keySet().forEach(folder -> changes.add("removed " + folder));
    return changes.isEmpty() ? List.of("INDEX was written anew") : changes;
  }

  private Optional<RevisionIndex> readable(String text) {
    try {
      return Optional.of(RevisionIndex.parse(directory.nameOf(RevisionSource.INDEX), text));
    } catch (RevisionException e) {
      return Optional.empty();
    }
  }
}
