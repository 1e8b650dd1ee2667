package dev.plinth.schema.diff;

import dev.plinth.schema.Origin;
import dev.plinth.schema.TableName;
import org.jspecify.annotations.Nullable;

/**
 * Whether a vanished column is a new one under its old name.
 *
 * @param table the table under its new name
 * @param origin the Java property of the new column, or null
 */
public record RenameColumnQuestion(TableName table, String from, String to, @Nullable Origin origin)
    implements RenameQuestion {

  @Override
  public Kind kind() {
    return Kind.RENAME_COLUMN;
  }

  @Override
  public String sentence() {
    return "Was column "
        + table
        + "."
        + from
        + " renamed to "
        + to
        + "? If not, its values are lost.";
  }

  @Override
  public RenameHint hint() {
    return RenameHint.ofColumn(table, from, to);
  }

  @Override
  public String oldName() {
    return from;
  }

  @Override
  public String assignment() {
    return table + "." + from + "=" + to;
  }
}
