package dev.plinth.query;

import java.util.List;

/** SQL as it was written: the texts, with the arguments between them. */
record RawNode(List<String> texts, List<Node> arguments) implements Node {

  RawNode {
    texts = List.copyOf(texts);
    arguments = List.copyOf(arguments);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
