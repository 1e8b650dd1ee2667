package dev.plinth.schema.diff;

import dev.plinth.schema.Origin;
import dev.plinth.schema.TableName;
import org.jspecify.annotations.Nullable;

/**
 * Whether a vanished table is a new one under its old name.
 *
 * @param origin the Java class of the new table, or null
 */
public record RenameTableQuestion(TableName from, TableName to, @Nullable Origin origin)
    implements RenameQuestion {

  @Override
  public Kind kind() {
    return Kind.RENAME_TABLE;
  }

  @Override
  public String sentence() {
    return "Was table " + from + " renamed to " + to + "? If not, its rows are lost.";
  }

  @Override
  public RenameHint hint() {
    return RenameHint.ofTable(from, to);
  }

  @Override
  public String oldName() {
    return from.toString();
  }

  @Override
  public String assignment() {
    return from + "=" + to;
  }
}
