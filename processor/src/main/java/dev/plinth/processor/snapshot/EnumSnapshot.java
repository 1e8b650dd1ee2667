package dev.plinth.processor.snapshot;

import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The enum types of the database that the columns of an entity are of. */
final class EnumSnapshot {
  private EnumSnapshot() {}

  static List<EnumType> of(EntityModel entity) {
    Map<String, EnumType> types = new TreeMap<>();
    for (StoredColumn stored : entity.columns()) {
      type(stored.column()).ifPresent(type -> types.put(type.name(), type));
    }
    return List.copyOf(types.values());
  }

  private static Optional<EnumType> type(ColumnModel column) {
    Origin origin =
        Origin.of(column.valueType().toString()).renamedValues(column.facets().renamedValues());
    return column.enumType().map(name -> new EnumType(name, column.values(), origin));
  }
}
