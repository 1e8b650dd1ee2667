package dev.plinth.schema.diff;

import dev.plinth.schema.TableName;
import org.jspecify.annotations.Nullable;

/**
 * That something got another name, or that it did not.
 *
 * @param kind what it is
 * @param table of a column or of the column of an inline enum: the table under its new name; else
 *     null
 * @param from the old name; of a value {@code type.value} or, with a table, {@code column.value}
 * @param to the new name, written likewise
 */
public record RenameHint(RenameKind kind, @Nullable TableName table, String from, String to) {

  public static RenameHint ofTable(TableName from, TableName to) {
    return new RenameHint(RenameKind.TABLE, null, from.toString(), to.toString());
  }

  public static RenameHint ofColumn(TableName table, String from, String to) {
    return new RenameHint(RenameKind.COLUMN, table, from, to);
  }

  /** A value of a named enum type, or with a table of the inline enum of one of its columns. */
  public static RenameHint ofValue(
      @Nullable TableName table, String typeOrColumn, String from, String to) {
    return new RenameHint(
        RenameKind.ENUM_VALUE, table, typeOrColumn + "." + from, typeOrColumn + "." + to);
  }
}
