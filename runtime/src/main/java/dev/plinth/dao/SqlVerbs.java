package dev.plinth.dao;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement does by its verbs; those in comments, texts and names are none.
 *
 * @param write whether it writes rows, be it behind a common table expression
 * @param insert whether it begins with {@code insert}
 */
record SqlVerbs(boolean write, boolean insert) {

  static final String COMMENT = "--[^\\n]*+|/\\*.*?\\*/";

  private static final Pattern FIRST = Pattern.compile("(?s)(?:\\s++|" + COMMENT + ")*+(\\w+)");

  static final Set<String> WRITING = Set.of("insert", "update", "delete", "replace", "merge");

  static SqlVerbs of(String sql) {
    String first = first(sql);
    boolean isWrite =
        first.equals("with") ? CommonTableExpressions.write(sql) : WRITING.contains(first);
    return new SqlVerbs(isWrite, first.equals("insert"));
  }

  private static String first(String sql) {
    Matcher first = FIRST.matcher(sql);
    return first.lookingAt() ? first.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
