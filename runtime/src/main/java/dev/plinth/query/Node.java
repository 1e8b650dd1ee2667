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
        WindowNode {

  /** Calls the method for this kind of node. */
  void accept(NodeVisitor visitor);
}
