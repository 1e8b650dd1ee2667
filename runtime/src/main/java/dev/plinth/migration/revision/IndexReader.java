package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.CONFLICT_MARKS;
import static dev.plinth.error.RevisionProblem.CORRUPT_INDEX;
import static dev.plinth.error.RevisionProblem.NEWER_FORMAT;

import dev.plinth.error.RevisionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code INDEX}; refuses what is not exactly as Plinth writes it. */
final class IndexReader {

  private static final Pattern CONFLICT_MARK = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");
  private static final int FIXED_WORDS = 4;

  private final String name;

  IndexReader(String name) {
    this.name = name;
  }

  RevisionIndex read(String text) {
    List<String> lines = Checksums.canonical(text).lines().toList();
    refuseConflictMarks(lines);
    if (lines.isEmpty()) {
      throw corrupt(1, "the file is empty");
    }
    checkHeader(lines.get(0));
    int last = lines.size() - 1;
    if (!lines.get(last).equals(IndexWriter.end(lines.subList(0, last)))) {
      throw corrupt(lines.size(), "the lines above are not what Plinth wrote");
    }
    List<IndexEntry> entries = new ArrayList<>();
    for (int line = 1; line < last; line++) {
      entries.add(entry(line + 1, lines.get(line)));
    }
    return new RevisionIndex(entries);
  }

  private void refuseConflictMarks(List<String> lines) {
    for (int line = 0; line < lines.size(); line++) {
      if (CONFLICT_MARK.matcher(lines.get(line)).matches()) {
        throw CONFLICT_MARKS.about(name, line + 1);
      }
    }
  }

  private void checkHeader(String line) {
    if (!line.matches(IndexWriter.HEADER + " \\d{1,6}")) {
      throw corrupt(1, "\"" + IndexWriter.HEADER + " " + IndexWriter.FORMAT + "\" is missing");
    }
    int format = Integer.parseInt(line.substring(IndexWriter.HEADER.length() + 1));
    if (format > IndexWriter.FORMAT) {
      throw NEWER_FORMAT.about(name, format, IndexWriter.FORMAT);
    }
  }

  private IndexEntry entry(int line, String text) {
    List<String> words = List.of(text.split(" "));
    if (words.size() < FIXED_WORDS) {
      throw corrupt(line, "a line is \"module id parents folder name=value …\"");
    }
    Map<String, String> values = values(line, words.subList(FIXED_WORDS, words.size()));
    RevisionLinks links =
        new RevisionLinks(
            IndexWord.decode(words.get(1)),
            words.get(2).equals(IndexWriter.NOTHING) ? List.of() : list(words.get(2)),
            list(values.remove(IndexWriter.DEPENDS)),
            list(values.remove(IndexWriter.LABELS)));
    List<String> dataSteps = list(values.remove(IndexWriter.DATA));
    String operations = required(line, values, IndexWriter.OPERATIONS);
    String schema = required(line, values, IndexWriter.SCHEMA);
    return new IndexEntry(
        words.get(0), links, IndexWord.decode(words.get(3)), operations, schema, values, dataSteps);
  }

  private Map<String, String> values(int line, List<String> words) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign < 1) {
        throw corrupt(line, "\"" + word + "\" is not of the form name=value");
      }
      values.put(word.substring(0, sign), word.substring(sign + 1));
    }
    return values;
  }

  private String required(int line, Map<String, String> values, String key) {
    String value = values.remove(key);
    if (value == null) {
      throw corrupt(line, "\"" + key + "=\" is missing");
    }
    return value;
  }

  private static List<String> list(@Nullable String value) {
    return value == null
        ? List.of()
        : Arrays.stream(value.split(",", -1)).map(IndexWord::decode).toList();
  }

  private RevisionException corrupt(int line, String what) {
    return CORRUPT_INDEX.about(name, line, what);
  }
}
