package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The steps of a script on PostgreSQL: one transaction, unless it has statements that run in none,
 * or {@code -- plinth: step commit}. Then these divide it, and what stands between two of them is a
 * transaction.
 */
final class PostgresqlSteps {

  private static final Pattern ALONE =
      pattern(
          "(create\\s+(unique\\s+)?index\\s+concurrently"
              + "|drop\\s+index\\s+concurrently"
              + "|reindex\\s.*\\bconcurrently"
              + "|alter\\s+table\\s.*\\bdetach\\s+partition\\s.*\\bconcurrently"
              + "|vacuum|alter\\s+system|(create|drop)\\s+(database|tablespace))\\b.*");

  private static final Pattern BESIDE_OTHERS =
      pattern("(create|drop|reindex)\\s.*\\bconcurrently\\b.*");

  private static final Pattern SETTING = pattern("set\\s+(?!local\\b).*");

  private final List<ScriptStep> steps = new ArrayList<>();
  private final List<SqlScript.Part> together = new ArrayList<>();

  private PostgresqlSteps() {}

  static List<ScriptStep> of(SqlScript script) {
    if (script.parts().stream().noneMatch(PostgresqlSteps::isDivider)) {
      return List.of(new ScriptStep(ScriptStep.Kind.TRANSACTION, script.parts()));
    }
    PostgresqlSteps steps = new PostgresqlSteps();
    for (SqlScript.Part part : script.parts()) {
      if (part instanceof SqlScript.Statement statement) {
        steps.add(statement);
      } else if (isDivider(part)) {
        steps.endTransaction();
      }
    }
    steps.endTransaction();
    return steps.steps;
  }

  /** What can't be in the middle of a transaction. */
  private static boolean isDivider(SqlScript.Part part) {
    if (part instanceof SqlScript.Mark mark) {
      return mark.word().equals("step") && mark.argument().equals("commit");
    }
    return part instanceof SqlScript.Statement statement
        && ALONE.matcher(statement.sql()).matches();
  }

  /** Whether a statement lets others work on its table, and so may wait for them. */
  static boolean isBesideOthers(SqlScript.Statement statement) {
    return BESIDE_OTHERS.matcher(statement.sql()).matches();
  }

  private void add(SqlScript.Statement statement) {
    if (ALONE.matcher(statement.sql()).matches()) {
      endTransaction();
      steps.add(new ScriptStep(ScriptStep.Kind.AUTOCOMMIT, List.of(statement)));
    } else if (SETTING.matcher(statement.sql()).matches()) {
      endTransaction();
      steps.add(new ScriptStep(ScriptStep.Kind.SESSION, List.of(statement)));
    } else {
      together.add(statement);
    }
  }

  private void endTransaction() {
    if (!together.isEmpty()) {
      steps.add(new ScriptStep(ScriptStep.Kind.TRANSACTION, together));
      together.clear();
    }
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
