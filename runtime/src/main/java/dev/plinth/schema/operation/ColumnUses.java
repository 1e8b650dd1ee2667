package dev.plinth.schema.operation;

import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a table needs one of its columns. */
public final class ColumnUses {

  private ColumnUses() {}

  /** The first thing of {@code table} that needs {@code column}, in words; or nothing. */
  public static Optional<String> of(TableSchema table, String column) {
    PrimaryKey key = table.primaryKey();
    if (key != null && key.columns().contains(column)) {
      return Optional.of("primary key " + key.name());
    }
    for (UniqueKey unique : table.uniques()) {
      if (unique.columns().contains(column)) {
        return Optional.of("unique constraint " + unique.name());
      }
    }
    for (ForeignKey foreignKey : table.foreignKeys()) {
      if (foreignKey.columns().contains(column)) {
        return Optional.of("foreign key " + foreignKey.name());
      }
    }
    for (Index index : table.indexes()) {
      if (isIn(index, column)) {
        return Optional.of("index " + index.name());
      }
    }
    return ofExpressions(table, column);
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

  /** Whether an index is over a column, carries it, or speaks of it. */
  public static boolean isIn(Index index, String column) {
    return columnsOf(index).contains(column)
        || isIn(index.where(), column)
        || index.columns().stream().anyMatch(part -> isIn(part.expression(), column));
  }

  private static Optional<String> ofExpressions(TableSchema table, String column) {
    for (Check check : table.checks()) {
      if (isIn(check.expression(), column)) {
        return Optional.of("check " + check.name());
      }
    }
    for (ColumnSchema other : table.columns()) {
      Generated generated = other.generated();
      if (generated != null
          && !other.name().equals(column)
          && isIn(generated.expression(), column)) {
        return Optional.of("generated column " + other.name());
      }
    }
    return Optional.empty();
  }

  /** Whether an expression, which may be absent, speaks of a column. */
  public static boolean isIn(@Nullable String sql, String column) {
    return sql != null && SqlText.columns(sql).contains(column);
  }
}
