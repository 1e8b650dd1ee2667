package dev.plinth.processor.model;

import dev.plinth.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table whose rows pair two entities.
 *
 * @param name in the database, in the schema of the entity that declares it
 * @param ownerColumns the foreign key to the entity that declares it
 * @param targetColumns the foreign key to the other one
 */
public record JoinTableModel(
    TableName name, List<ColumnModel> ownerColumns, List<ColumnModel> targetColumns) {

  public JoinTableModel {
    ownerColumns = List.copyOf(ownerColumns);
    targetColumns = List.copyOf(targetColumns);
  }

  /** All columns: together they are the key. */
  public List<ColumnModel> columns() {
    return Stream.concat(ownerColumns.stream(), targetColumns.stream()).toList();
  }

  public static List<String> names(List<ColumnModel> columns) {
    return columns.stream().map(ColumnModel::name).toList();
  }
}
