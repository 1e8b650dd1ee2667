package dev.plinth.dialect.sqlite;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Generated;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.AlterColumn;

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

  /** Whether the change leaves the definition in the database as it is. */
  static boolean keepsDefinition(TableSchema table, AlterColumn alter) {
    ColumnSchema before = table.column(alter.column()).orElseThrow();
    Change<ColumnSchema> change = new Change<>(before, alter.changes().applyTo(before));
    SqliteDdl ddl = new SqliteDdl();
    // An identity stays one or doesn't: the table decides, so both sides are seen inside of it.
    return change.map(column -> ddl.column(withColumn(table, before, column), column)).isNone();
  }

  private static TableSchema withColumn(TableSchema table, ColumnSchema old, ColumnSchema column) {
    return table.with(
        builder ->
            builder.columns(
                table.columns().stream().map(each -> each.equals(old) ? column : each).toList()));
  }
}
