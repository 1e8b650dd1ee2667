package dev.plinth.migration.revision;

import java.util.Comparator;
import java.util.List;

/**
 * The file {@code INDEX}: every revision of a place, read at run time instead of listing folders.
 *
 * @param entries by name of their folders, which begin with the time
 */
public record RevisionIndex(List<IndexEntry> entries) {

  /** An index without revisions. */
  public static final RevisionIndex EMPTY = new RevisionIndex(List.of());

  /** Sorts and copies the list. */
  public RevisionIndex {
    entries = entries.stream().sorted(Comparator.comparing(IndexEntry::folder)).toList();
  }

  /**
   * Reads a file.
   *
   * @param name how messages call it
   * @throws dev.plinth.error.RevisionException if it has conflict marks, is of a newer format, or
   *     is damaged
   */
  public static RevisionIndex parse(String name, String text) {
    return new IndexReader(name).read(text);
  }

  /** The text of the file. */
  public String text() {
    return IndexWriter.write(this);
  }
}
