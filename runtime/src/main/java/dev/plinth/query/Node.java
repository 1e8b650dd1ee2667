package dev.plinth.query;

/** A part of the text of a query; what users see of it are {@link Expression}s. */
public sealed interface Node
    permits AggregateNode,
        BetweenNode,
        CallNode,
        CaseNode,
        CastNode,
        ColumnNode,
        ExistsNode,
        InListNode,
        InQueryNode,
        ExcludedNode,
        KeyNode,
        LabelNode,
        InfixNode,
        LikeNode,
        LogicNode,
        NotNode,
        NullTestNode,
        OutputNode,
        ParamNode,
        RawNode,
        ScalarQueryNode,
        TruthNode,
        ValueNode,
        WindowCallNode,
        WindowNode {

  /** Calls the method for this kind of node. */
  void accept(NodeVisitor visitor);
}
