package dev.plinth.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whether a value is among others. */
record InListNode(Node operand, List<Node> values, boolean negated) implements Node {

  private static final int SHORT = 8;

  InListNode {
    values = List.copyOf(values);
  }

  /**
   * The values, the last one several times if there are many: long lists have few lengths then, and
   * there are few statements to prepare.
   *
   * @param most how many values a statement takes
   */
  List<Node> filled(int most) {
    int power = 32 - Integer.numberOfLeadingZeros(values.size() - 1);
    int length = 1 << power;
    if (values.size() <= SHORT || length > most / 2) {
      return values;
    }
    List<Node> filled = new ArrayList<>(values);
    filled.addAll(Collections.nCopies(length - values.size(), values.get(values.size() - 1)));
    return filled;
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
