package dev.plinth.schema.diff;

import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.Map;

/**
 * One table that stays.
 *
 * @param oldName how it is called until tables are renamed
 * @param newColumns columns that are renamed: old name to new name
 * @param before the table with everything under its new name
 * @param after the table as it shall be
 */
record TablePair(
    TableName oldName, Map<String, String> newColumns, TableSchema before, TableSchema after) {

  TableName name() {
    return after.name();
  }

  /** How a column of {@link #before()} is called until columns are renamed. */
  String oldColumn(String column) {
    return newColumns.entrySet().stream()
        .filter(entry -> entry.getValue().equals(column))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(column);
  }
}
