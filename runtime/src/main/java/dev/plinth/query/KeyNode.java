package dev.plinth.query;

import dev.plinth.dao.Parameters;
import dev.plinth.dao.ReferencedKey;

/**
 * One column of what a relation refers to in an entity, which is bound.
 *
 * @param column its index in the key that is referred to
 */
record KeyNode(ReferencedKey<?> referenced, int column, Object key) implements Node {

  void bind(Parameters parameters, int at) {
    referenced.bindColumn(parameters, at, column, key);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
