package dev.plinth.dialect.sqlite;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Generated;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AddColumn;

/** What {@code alter table} of SQLite can do on a table with rows. */
final class InPlace {
  private InPlace() {}

  /** Whether {@code add column} takes it: no key, no stored value, and rows have what to hold. */
  static boolean canAdd(AddColumn add) {
    ColumnSchema column = add.column();
    Generated generated = column.generated();
    if (column.identity() != null || (generated != null && generated.stored())) {
      return false;
    }
    if (!SqliteDefaults.isConstant(column)) {
      return false;
    }
    return column.nullable() || (SqliteDefaults.isPresent(column) && add.backfill() == null);
  }

  /** Whether the column can carry a foreign key from the start: its rows hold null. */
  static boolean startsEmpty(AddColumn add) {
    return canAdd(add)
        && !SqliteDefaults.isPresent(add.column())
        && add.column().generated() == null;
  }

  /**
   * Whether the change leaves the definition in the database as it is: an identity stays one or
   * doesn't by what the whole table is.
   *
   * @param table as it is before and after
   */
  static boolean keepsDefinition(Change<TableSchema> table, String column) {
    SqliteDdl ddl = new SqliteDdl();
    return table.map(side -> ddl.column(side, side.column(column).orElseThrow())).isNone();
  }
}
