package dev.plinth.migration.inspect;

import dev.plinth.schema.SqlText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stays of an SQL fragment however a database writes it: the columns and literals in it.
 *
 * <p>Databases print casts, parentheses and operators of their own ({@code a in ('x')} becomes
 * {@code a = any (array['x'::text])}), so nothing else of a text that was declared can be found in
 * one that was printed.
 */
public final class FragmentShape {

  private static final Pattern LITERAL =
      Pattern.compile("'((?:[^']|'')*)'|(?<![\\w.\"`])\\d+(?:\\.\\d+)?(?![\\w\"`])");

  /** Digits of types, as in {@code ::numeric(10,2)}. */
  private static final Pattern CAST = Pattern.compile("::[\\w \"]+(?:\\([^)]*\\))?(?:\\[\\])?");

  /** What databases write beside columns, and we don't. */
  private static final Set<String> WORDS = Set.of("array", "utf8mb4", "_utf8mb4");

  private FragmentShape() {}

  /** The columns of a fragment as a database prints it. */
  static Set<String> columns(String sql) {
    Set<String> columns = new HashSet<>(SqlText.columns(CAST.matcher(sql).replaceAll("")));
    columns.removeIf(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
    return columns;
  }

  /** The shape as a text, or null of none. */
  public static @Nullable String of(@Nullable String sql) {
    if (sql == null) {
      return null;
    }
    String uncast = CAST.matcher(sql).replaceAll("");
    TreeSet<String> parts = new TreeSet<>();
    columns(uncast).forEach(column -> parts.add(column.toLowerCase(Locale.ROOT)));
    Matcher literals = LITERAL.matcher(uncast);
    while (literals.find()) {
      parts.add(literals.group(1) == null ? literals.group() : literals.group(1));
    }
    return String.join(" ", parts);
  }
}
