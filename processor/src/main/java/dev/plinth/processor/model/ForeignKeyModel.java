package dev.plinth.processor.model;

import dev.plinth.annotation.ReferentialAction;
import java.util.List;

/**
 * A plain value that is the key of another entity.
 *
 * @param path the property; it has one column
 */
public record ForeignKeyModel(
    PropertyPath path,
    RelationTarget target,
    ReferentialAction onDelete,
    ReferentialAction onUpdate) {

  /** Its column. */
  public StoredColumn column() {
    return path.columns().get(0);
  }

  public List<String> columnNames() {
    return UniqueModel.columnNames(List.of(path));
  }
}
