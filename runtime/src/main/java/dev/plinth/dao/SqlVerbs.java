package dev.plinth.dao;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its verbs what a statement does; those in comments, texts and names are none. */
final class SqlVerbs {

  private static final String COMMENT = "--[^\\n]*+|/\\*.*?\\*/";

  private static final Pattern FIRST = Pattern.compile("(?s)(?:\\s++|" + COMMENT + ")*+(\\w+)");

  private static final Pattern NO_VERB =
      Pattern.compile("(?s)" + COMMENT + "|'[^']*+'|\"[^\"]*+\"|`[^`]*+`");

  private static final Set<String> WRITING =
      Set.of("insert", "update", "delete", "replace", "merge");

  /** Neither a function of that name nor the lock of a query. */
  private static final Pattern WRITE =
      Pattern.compile(
          "(?i)(?<![.\\w])(?<!\\b(?:for|key)\\s)(?:"
              + String.join("|", WRITING)
              + ")\\b(?!\\s*+[(,.])");

  private SqlVerbs() {}

  /** Whether the statement writes rows, be it behind a common table expression. */
  static boolean write(String sql) {
    String first = first(sql);
    return first.equals("with")
        ? WRITE.matcher(NO_VERB.matcher(sql).replaceAll(" ")).find()
        : WRITING.contains(first);
  }

  /** Whether the statement begins with {@code insert}. */
  static boolean insert(String sql) {
    return first(sql).equals("insert");
  }

  private static String first(String sql) {
    Matcher first = FIRST.matcher(sql);
    return first.lookingAt() ? first.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
