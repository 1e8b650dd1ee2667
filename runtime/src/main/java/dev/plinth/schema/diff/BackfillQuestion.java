package dev.plinth.schema.diff;

import dev.plinth.schema.TableName;
import java.util.List;

/**
 * What the rows there are get in a column that takes no null.
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
        + " do the rows there are get?";
  }

  @Override
  public List<String> answers() {
    return List.of("--backfill " + table + "." + column + "=SQL", "@Default, or make it nullable");
  }

  /** The answer. */
  public DiffHints answer(String sql) {
    return DiffHints.ofBackfill(table, column, sql);
  }
}
