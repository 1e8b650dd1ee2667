package dev.plinth.processor.sql.syntax;

/** The readers of a statement's parts, which call each other. */
final class Grammar {
  final Cursor cursor;
  final ExpressionParser expressions;
  final OperandParser operands;
  final CallParser calls;
  final ListParser lists;
  final SourceParser sources;
  final SelectParser selects;
  final QueryParser queries;
  final InsertParser inserts;
  final ChangeParser changes;
  final MergeParser merges;
  final StatementParser statements;

  Grammar(Cursor cursor) {
    this.cursor = cursor;
    this.expressions = new ExpressionParser(this);
    this.operands = new OperandParser(this);
    this.calls = new CallParser(this);
    this.lists = new ListParser(this);
    this.sources = new SourceParser(this);
    this.selects = new SelectParser(this);
    this.queries = new QueryParser(this);
    this.inserts = new InsertParser(this);
    this.changes = new ChangeParser(this);
    this.merges = new MergeParser(this);
    this.statements = new StatementParser(this);
  }
}
