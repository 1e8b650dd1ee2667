package dev.plinth.schema.operation;

import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who uses a column of a table. */
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
      if (uses(index, column)) {
        return Optional.of("index " + index.name());
      }
    }
    return byExpression(table, column);
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

  private static boolean uses(Index index, String column) {
    return columnsOf(index).contains(column)
        || (index.where() != null && SqlText.names(index.where()).contains(column))
        || index.columns().stream()
            .anyMatch(
                part ->
                    part.expression() != null && SqlText.names(part.expression()).contains(column));
  }

  private static Optional<String> byExpression(TableSchema table, String column) {
    for (Check check : table.checks()) {
      if (SqlText.names(check.expression()).contains(column)) {
        return Optional.of("check " + check.name());
      }
    }
    for (ColumnSchema other : table.columns()) {
      Generated generated = other.generated();
      if (generated != null
          && !other.name().equals(column)
          && SqlText.names(generated.expression()).contains(column)) {
        return Optional.of("generated column " + other.name());
      }
    }
    return Optional.empty();
  }
}
