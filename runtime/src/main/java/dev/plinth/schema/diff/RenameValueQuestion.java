package dev.plinth.schema.diff;

import dev.plinth.schema.Origin;
import dev.plinth.schema.TableName;
import org.jspecify.annotations.Nullable;

/**
 * Whether a vanished value of an enum is a new one under its old name.
 *
 * @param table the table of an inline enum under its new name, or null for a named enum type
 * @param owner the named enum type, or the column of an inline enum
 * @param origin the Java declaration of the new value's enum or column, or null
 */
public record RenameValueQuestion(
    @Nullable TableName table, String owner, String from, String to, @Nullable Origin origin)
    implements RenameQuestion {

  @Override
  public Kind kind() {
    return Kind.RENAME_ENUM_VALUE;
  }

  @Override
  public String sentence() {
    return "Was value "
        + from
        + " of "
        + path()
        + " renamed to "
        + to
        + "? If not, no row may hold it any more.";
  }

  @Override
  public RenameHint hint() {
    return RenameHint.ofValue(table, owner, from, to);
  }

  @Override
  public String oldName() {
    return from;
  }

  @Override
  public String assignment() {
    return path() + "." + from + "=" + to;
  }

  private String path() {
    return table == null ? owner : table + "." + owner;
  }
}
