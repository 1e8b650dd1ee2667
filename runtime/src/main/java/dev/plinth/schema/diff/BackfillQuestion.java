package dev.plinth.schema.diff;

import dev.plinth.schema.TableName;
import java.util.List;

/**
 * What existing rows get in a column that takes no null.
 *
 * @param table the table under its new name
 * @param perRow whether one value for all rows cannot do, because the column is unique
 */
public record BackfillQuestion(TableName table, String column, boolean perRow) implements Question {

  @Override
  public Kind kind() {
    return Kind.BACKFILL;
  }

  @Override
  public String sentence() {
    return "Column "
        + table
        + "."
        + column
        + " takes no null and has no default: which SQL "
        + (perRow ? "expression, different for each row," : "value or expression")
        + " do existing rows get?";
  }

  @Override
  public List<String> answers() {
    return List.of(
        "--backfill " + table + "." + column + "=SQL", "or make it nullable, and compile again");
  }

  /** The answer. */
  public DiffHints answer(String sql) {
    return DiffHints.ofBackfill(table, column, sql);
  }
}
