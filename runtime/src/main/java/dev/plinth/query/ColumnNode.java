package dev.plinth.query;

import dev.plinth.dao.Column;

/** A column of a table of the query. */
record ColumnNode(TableRef table, Column<?, ?> column) implements Node {

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
