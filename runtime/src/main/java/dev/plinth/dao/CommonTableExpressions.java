package dev.plinth.dao;

import java.util.regex.Pattern;

/**
 * What a statement that begins with {@code with} does. A class of its own, because most programs
 * have no such statement, and its patterns take a while to compile.
 */
final class CommonTableExpressions {

  private static final Pattern NO_VERB =
      Pattern.compile("(?s)" + SqlVerbs.COMMENT + "|'[^']*+'|\"[^\"]*+\"|`[^`]*+`");

  /** Neither a function of that name nor the lock of a query. */
  private static final Pattern WRITE =
      Pattern.compile(
          "(?i)(?<![.\\w])(?<!\\b(?:for|key)\\s)(?:"
              + String.join("|", SqlVerbs.WRITING)
              + ")\\b(?!\\s*+[(,.])");

  private CommonTableExpressions() {}

  /** Whether one of them or the statement behind them writes rows. */
  static boolean write(String sql) {
    return WRITE.matcher(NO_VERB.matcher(sql).replaceAll(" ")).find();
  }
}
