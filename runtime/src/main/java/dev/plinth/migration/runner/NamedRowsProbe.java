package dev.plinth.migration.runner;

import dev.plinth.schema.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** The fingerprint of all rows of a catalogue that carry a name which the statement has in it. */
final class NamedRowsProbe implements CatalogProbe {

  private static final Pattern VISIBLE =
      Pattern.compile(
          "(create|alter|drop|rename|comment)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A text in quotes is skipped; a name in quotes, or a bare one, is a group. */
  private static final Pattern NAME =
      Pattern.compile(
          "'(?:[^']|'')*'|\"((?:[^\"]|\"\")+)\"|`([^`]+)`|([\\p{L}_][\\p{L}\\p{N}_$]*)");

  private final List<String> queries;

  /**
   * One that asks these.
   *
   * @param queries each with {@code in (<names>)} over a lower-case name, and only columns that
   *     nothing but DDL changes
   */
  NamedRowsProbe(List<String> queries) {
    this.queries = List.copyOf(queries);
  }

  @Override
  public Optional<String> fingerprint(Handle handle, String sql) {
    if (!VISIBLE.matcher(sql).matches()) {
      return Optional.empty();
    }
    Set<String> names = names(sql);
    StringBuilder rows = new StringBuilder();
    for (String query : queries) {
      handle
          .createQuery(query)
          .bindList("names", List.copyOf(names))
          .mapToMap()
          .map(Object::toString)
          .list()
          .stream()
          .sorted()
          .forEach(row -> rows.append(row).append('\n'));
      rows.append('\n');
    }
    return Optional.of(Sha256.hex(rows.toString()));
  }

  /** The names in a statement, in lower case. */
  static Set<String> names(String sql) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = NAME.matcher(sql);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String name = matcher.group(group);
        if (name != null) {
          names.add(name.replace("\"\"", "\"").toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }
}
