package dev.plinth.dialect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sequences of a schema: those that a default {@code next value for s} names. They come with
 * the first column that takes its values from them, and go with the last.
 */
public final class Sequences {

  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*next\\s+value\\s+for\\s+((?:\"[^\"]*\"|[^\\s\"])+)\\s*", Pattern.CASE_INSENSITIVE);

  private Sequences() {}

  /** The sequence that a column takes its values from, as it stands in SQL. */
  public static Optional<String> of(ColumnSchema column) {
    return Optional.ofNullable(column.defaultValue())
        .map(NEXT::matcher)
        .filter(Matcher::matches)
        .map(next -> next.group(1));
  }

  /** The default of a column that takes its values from a sequence. */
  public static String next(String sequence) {
    return "next value for " + sequence;
  }

  /** All of the tables that are the module's own. */
  static NavigableSet<String> in(Schema schema) {
    NavigableSet<String> sequences = new TreeSet<>();
    for (TableSchema table : schema.tables()) {
      if (!table.external()) {
        table.columns().forEach(column -> of(column).ifPresent(sequences::add));
      }
    }
    return sequences;
  }
}
