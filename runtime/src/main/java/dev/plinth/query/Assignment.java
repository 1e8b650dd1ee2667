package dev.plinth.query;

import dev.plinth.type.DecimalType;
import java.util.List;

/** A column that a statement sets, and to what. */
record Assignment(ColumnNode column, Node value) {

  /** What is computed has more digits than fit, and not every database rounds by itself. */
  static Assignment of(TypedColumn<?, ?> column, Node value) {
    ColumnNode target = (ColumnNode) column.node();
    boolean isRounded = value instanceof InfixNode && target.column().type() instanceof DecimalType;
    return new Assignment(target, isRounded ? rounded(value, target.column().scale()) : value);
  }

  private static Node rounded(Node value, int scale) {
    Node digits = new RawNode(List.of(Integer.toString(scale)), List.of());
    return new CallNode("round", List.of(value, digits));
  }

  /** The name of the column, unquoted. */
  String name() {
    return column.column().name();
  }
}
