package dev.plinth.migration.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@code INDEX}. */
final class IndexWriter {

  static final int FORMAT = 1;
  static final String HEADER = "plinth-index";
  static final String END = "end";
  static final String NOTHING = "-";
  static final String OPERATIONS = "operations";
  static final String SCHEMA = "schema";
  static final String DEPENDS = "depends";
  static final String LABELS = "labels";
  static final String DATA = "data";

  private static final int SEAL_LENGTH = 16;

  private IndexWriter() {}

  static String write(RevisionIndex index) {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER + " " + FORMAT);
    index.entries().forEach(entry -> lines.add(line(entry)));
    lines.add(end(lines));
    return String.join("\n", lines) + "\n";
  }

  /**
   * The last line. It differs after every change, so two branches that add a revision always
   * conflict here, and a lost line is found.
   */
  static String end(List<String> lines) {
    String seal = Checksums.of(String.join("\n", lines)).substring(0, SEAL_LENGTH);
    return END + " " + (lines.size() - 1) + " " + seal;
  }

  private static String line(IndexEntry entry) {
    RevisionLinks links = entry.links();
    List<String> words = new ArrayList<>();
    words.add(entry.module());
    words.add(IndexWord.encode(entry.id()));
    words.add(links.parents().isEmpty() ? NOTHING : joined(links.parents()));
    words.add(IndexWord.encode(entry.folder()));
    list(words, DEPENDS, links.dependsOn());
    list(words, LABELS, links.labels());
    list(words, DATA, entry.dataSteps());
    new TreeMap<>(entry.fileHashes()).forEach((dialect, hash) -> words.add(dialect + "=" + hash));
    words.add(OPERATIONS + "=" + entry.operationsHash());
    words.add(SCHEMA + "=" + entry.schemaHash());
    return String.join(" ", words);
  }

  private static void list(List<String> words, String key, List<String> values) {
    if (!values.isEmpty()) {
      words.add(key + "=" + joined(values));
    }
  }

  private static String joined(List<String> words) {
    return words.stream().map(IndexWord::encode).collect(Collectors.joining(","));
  }
}
