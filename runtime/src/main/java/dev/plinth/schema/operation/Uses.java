package dev.plinth.schema.operation;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who needs a column of a table; SQL expressions are not understood well enough to tell. */
final class Uses {

  private Uses() {}

  /** The first thing of {@code table} that uses {@code column}, in words; or nothing. */
  static Optional<String> of(TableSchema table, String column) {
    if (table.primaryKey() != null && table.primaryKey().columns().contains(column)) {
      return Optional.of("primary key " + table.primaryKey().name());
    }
    for (UniqueKey unique : table.uniques()) {
      if (unique.columns().contains(column)) {
        return Optional.of("unique constraint " + unique.name());
      }
    }
    for (ForeignKey key : table.foreignKeys()) {
      if (key.columns().contains(column)) {
        return Optional.of("foreign key " + key.name());
      }
    }
    for (Index index : table.indexes()) {
      if (columnsOf(index).contains(column)) {
        return Optional.of("index " + index.name());
      }
    }
    return Optional.empty();
  }

  /** The plain columns of an index, carried ones included. */
  static List<String> columnsOf(Index index) {
    List<String> columns = new ArrayList<>(index.include());
    for (IndexColumn part : index.columns()) {
      if (part.name() != null) {
        columns.add(part.name());
      }
    }
    return columns;
  }
}
