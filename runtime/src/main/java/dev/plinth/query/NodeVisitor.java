package dev.plinth.query;

/** Does something with each kind of node; the compiler sees to it that none is forgotten. */
interface NodeVisitor {

  void visit(AggregateNode node);

  void visit(BetweenNode node);

  void visit(CallNode node);

  void visit(CaseNode node);

  void visit(CastNode node);

  void visit(ColumnNode node);

  void visit(ExistsNode node);

  void visit(InListNode node);

  void visit(InQueryNode node);

  void visit(InfixNode node);

  void visit(ExcludedNode node);

  void visit(KeyNode node);

  void visit(LabelNode node);

  void visit(LikeNode node);

  void visit(LogicNode node);

  void visit(NotNode node);

  void visit(NullTestNode node);

  void visit(OutputNode node);

  void visit(ParamNode node);

  void visit(RawNode node);

  void visit(ScalarQueryNode node);

  void visit(TruthNode node);

  void visit(ValueNode node);

  void visit(WindowCallNode node);

  void visit(WindowNode node);
}
