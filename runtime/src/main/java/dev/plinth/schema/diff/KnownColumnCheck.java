package dev.plinth.schema.diff;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Every key, constraint and index is over columns of its table. */
final class KnownColumnCheck implements SchemaCheck {

  @Override
  public void check(Schema schema, Consumer<DiffError> errors) {
    schema.tables().forEach(table -> new OfTable(table, errors).check());
  }

  /** The check of one table. */
  private record OfTable(TableSchema table, Set<String> columns, Consumer<DiffError> errors) {

    OfTable(TableSchema table, Consumer<DiffError> errors) {
      this(table, new HashSet<>(), errors);
      table.columns().stream().map(ColumnSchema::name).forEach(columns::add);
    }

    void check() {
      PrimaryKey key = table.primaryKey();
      if (key != null) {
        check("primary key " + key.name(), key.columns());
      }
      for (UniqueKey unique : table.uniques()) {
        check("unique constraint " + unique.name(), unique.columns());
      }
      for (Index index : table.indexes()) {
        List<String> used = new ArrayList<>(index.include());
        index.columns().stream().map(IndexColumn::name).forEach(used::add);
        check("index " + index.name(), used);
      }
      for (ForeignKey foreignKey : table.foreignKeys()) {
        check("foreign key " + foreignKey.name(), foreignKey.columns());
      }
    }

    private void check(String what, List<String> used) {
      for (String column : used) {
        if (column != null && !columns.contains(column)) {
          errors.accept(
              DiffErrorCode.UNKNOWN_COLUMN.at(table.name(), column, what, table.name(), column));
        }
      }
    }
  }
}
