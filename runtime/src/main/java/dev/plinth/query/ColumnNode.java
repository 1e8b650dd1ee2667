package dev.plinth.query;

import dev.plinth.dao.TableColumn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column of a table of the query. */
record ColumnNode(TableRef table, TableColumn<?, ?> column) implements Node {

  /** The same column, whichever object of Java tells of it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ColumnNode that
        && table.equals(that.table)
        && column.name().equals(that.column.name());
  }

  @Override
  public int hashCode() {
    return Objects.hash(table, column.name());
  }

  /** {@code boss.name}. */
  @Override
  public String toString() {
    return table.name() + "." + column.name();
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
