package dev.plinth.migration.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * The {@code INDEX} files of several jars that were appended to each other when they became one.
 */
final class MergedIndex {

  private MergedIndex() {}

  /** Each file by itself; one file gives itself. */
  static List<RevisionIndex> parse(String name, String text) {
    List<List<String>> files = new ArrayList<>();
    files.add(new ArrayList<>());
    for (String line : Checksums.canonical(text).lines().toList()) {
      List<String> current = files.get(files.size() - 1);
      if (line.startsWith(IndexWriter.HEADER + " ") && !current.isEmpty()) {
        files.add(new ArrayList<>(List.of(line)));
      } else if (!line.isBlank()) {
        current.add(line);
      }
    }
    return files.stream()
        .map(lines -> RevisionIndex.parse(name, String.join("\n", lines)))
        .toList();
  }
}
