package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The steps of a script where DDL commits by itself: each statement is one, those that change rows
 * in a transaction with their journal row.
 */
final class ImplicitCommitSteps {

  private static final Set<String> ROWS =
      Set.of("insert", "update", "delete", "merge", "replace", "with", "select", "values", "table");

  private static final Set<String> SETTINGS = Set.of("set", "use");

  private ImplicitCommitSteps() {}

  static List<ScriptStep> of(SqlScript script) {
    return script.parts().stream()
        .filter(SqlScript.Statement.class::isInstance)
        .map(part -> new ScriptStep(kind(((SqlScript.Statement) part).sql()), List.of(part)))
        .toList();
  }

  private static ScriptStep.Kind kind(String sql) {
    String word = sql.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
    if (ROWS.contains(word)) {
      return ScriptStep.Kind.TRANSACTION;
    }
    return SETTINGS.contains(word) ? ScriptStep.Kind.SESSION : ScriptStep.Kind.AUTOCOMMIT;
  }
}
