package dev.plinth.query;

import dev.plinth.dao.TableColumn;
import dev.plinth.error.InvalidQueryException;
import java.util.List;
import java.util.Set;

/** Writes expressions. */
final class ExpressionText implements NodeVisitor {

  private static final Set<String> ORDERING = Set.of("<", "<=", ">", ">=", "+", "-", "*", "/", "%");
  private static final Set<String> COMPUTING = Set.of("sum", "avg", "min", "max", "abs");

  private final QueryText text;
  private boolean inWindow;

  ExpressionText(QueryText text) {
    this.text = text;
  }

  @Override
  public void visit(ColumnNode node) {
    text.column(node.table().name(), node.column().name());
  }

  @Override
  public void visit(OutputNode node) {
    text.column(node.source(), node.name());
  }

  @Override
  public void visit(ValueNode node) {
    text.slot(parameter(node.type()), ValueSlot.of(node));
  }

  @Override
  public void visit(ParamNode node) {
    text.slot(parameter(node.param().valueType()), new ParamSlot<>(node.param()));
  }

  private String parameter(ValueType<?> type) {
    TableColumn<?, ?> column = type.column();
    return text.dialect().parameter(column.type(), column.precision(), column.scale());
  }

  @Override
  public void visit(TruthNode node) {
    text.append(node.value() ? "1 = 1" : "1 = 0");
  }

  @Override
  public void visit(InfixNode node) {
    boolean orders = ORDERING.contains(node.operator());
    operand(node.left(), orders);
    text.append(" ").append(node.operator()).append(" ");
    operand(node.right(), orders);
  }

  @Override
  public void visit(LogicNode node) {
    text.list(
        node.operands(),
        " " + node.connective().word() + " ",
        operand -> {
          if (operand instanceof LogicNode) {
            parenthesized(operand);
          } else {
            operand.accept(this);
          }
        });
  }

  @Override
  public void visit(NotNode node) {
    text.append("not ");
    parenthesized(node.operand());
  }

  @Override
  public void visit(NullTestNode node) {
    operand(node.operand(), false);
    text.append(node.negated() ? " is not null" : " is null");
  }

  @Override
  public void visit(BetweenNode node) {
    operand(node.operand(), true);
    text.append(node.negated() ? " not between " : " between ");
    operand(node.low(), true);
    text.append(" and ");
    operand(node.high(), true);
  }

  @Override
  public void visit(LikeNode node) {
    operand(node.operand(), false);
    text.append(node.negated() ? " not like " : " like ");
    operand(node.pattern(), false);
    text.append(text.dialect().likeEscape());
  }

  @Override
  public void visit(InListNode node) {
    operand(node.operand(), false);
    text.append(node.negated() ? " not in (" : " in (");
    text.list(node.filled(text.most()), ", ", value -> value.accept(this)).append(")");
  }

  @Override
  public void visit(InQueryNode node) {
    operand(node.operand(), false);
    text.append(node.negated() ? " not in " : " in ");
    query(node.query());
  }

  @Override
  public void visit(ExistsNode node) {
    text.append(node.negated() ? "not exists " : "exists ");
    query(node.query());
  }

  @Override
  public void visit(ScalarQueryNode node) {
    query(node.query());
  }

  private void query(SelectTree query) {
    text.append("(");
    new SelectText(text).write(query);
    text.append(")");
  }

  @Override
  public void visit(CallNode node) {
    if (node.function().equals("concat") && text.dialect().joinsTextByOperator()) {
      text.list(node.arguments(), " || ", argument -> operand(argument, false));
      return;
    }
    boolean computes = COMPUTING.contains(node.function());
    text.append(text.dialect().function(node.function())).append("(");
    arguments(node.arguments(), computes);
    text.append(")");
  }

  private void arguments(List<Node> arguments, boolean computes) {
    text.list(
        arguments,
        ", ",
        argument -> {
          if (computes) {
            ordered(argument);
          } else {
            argument.accept(this);
          }
        });
  }

  @Override
  public void visit(AggregateNode node) {
    text.append(text.dialect().function(node.function())).append("(");
    text.append(node.distinct() ? "distinct " : "");
    if (node.argument() == null) {
      text.append("*");
    } else {
      arguments(List.of(node.argument()), COMPUTING.contains(node.function()));
    }
    text.append(")");
    if (node.filter() != null) {
      text.append(" filter (where ");
      node.filter().accept(this);
      text.append(")");
    }
  }

  @Override
  public void visit(WindowCallNode node) {
    if (!inWindow) {
      throw new InvalidQueryException(
          node.function() + " has a value only over a window: call over(…) of it");
    }
    text.append(node.function()).append("(");
    text.list(node.arguments(), ", ", argument -> argument.accept(this)).append(")");
  }

  @Override
  public void visit(WindowNode node) {
    inWindow = true;
    node.function().accept(this);
    inWindow = false;
    text.append(" over (");
    List<Node> partition = node.window().partition();
    if (!partition.isEmpty()) {
      text.append("partition by ").list(partition, ", ", each -> each.accept(this));
    }
    if (!node.window().order().isEmpty()) {
      text.append(partition.isEmpty() ? "order by " : " order by ");
      new OrderText(text, this).write(node.window().order());
    }
    if (node.window().frame() != null) {
      text.append(" ").append(node.window().frame());
    }
    text.append(")");
  }

  @Override
  public void visit(CaseNode node) {
    text.append("case");
    for (CaseNode.Branch branch : node.branches()) {
      text.append(" when ");
      branch.condition().accept(this);
      text.append(" then ");
      branch.value().accept(this);
    }
    if (node.otherwise() != null) {
      text.append(" else ");
      node.otherwise().accept(this);
    }
    text.append(" end");
  }

  @Override
  public void visit(CastNode node) {
    text.append("cast(");
    node.operand().accept(this);
    text.append(" as ").append(text.dialect().castType(node.type())).append(")");
  }

  @Override
  public void visit(KeyNode node) {
    text.slot("?", new KeySlot(node));
  }

  @Override
  public void visit(LabelNode node) {
    node.node().accept(this);
  }

  @Override
  public void visit(ExcludedNode node) {
    text.append(text.dialect().excluded(text.quoted(node.column())));
  }

  @Override
  public void visit(RawNode node) {
    for (int i = 0; i < node.texts().size(); i++) {
      text.append(node.texts().get(i));
      if (i < node.arguments().size()) {
        node.arguments().get(i).accept(this);
      }
    }
  }

  /** Writes something whose values are compared or computed with. */
  void ordered(Node node) {
    if (node instanceof ColumnNode column) {
      refuseText(column.column());
    }
    node.accept(this);
  }

  private void refuseText(TableColumn<?, ?> column) {
    if (!text.dialect().computesWith(column.type(), column.precision(), column.scale())) {
      throw new InvalidQueryException(
          column
              + " has too many digits for a number of "
              + text.dialectName()
              + " and is kept as text there, which is not ordered or summed as numbers are: "
              + "give it at most 15 digits, or do that in Java");
    }
  }

  private void operand(Node node, boolean orders) {
    if (isCompound(node)) {
      parenthesized(node);
    } else if (orders) {
      ordered(node);
    } else {
      node.accept(this);
    }
  }

  private static boolean isCompound(Node node) {
    return node instanceof InfixNode
        || node instanceof LogicNode
        || node instanceof NotNode
        || node instanceof NullTestNode
        || node instanceof BetweenNode
        || node instanceof LikeNode
        || node instanceof InListNode
        || node instanceof InQueryNode
        || (node instanceof CallNode call && call.function().equals("concat"));
  }

  private void parenthesized(Node node) {
    text.append("(");
    node.accept(this);
    text.append(")");
  }
}
