package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Expression;
import java.util.List;

/** What binds the parts of one statement, and where they leave what they find. */
final class Binding {
  final Catalogue catalogue;
  final SqlMethod method;
  final Findings findings;
  final NameResolution names;
  final DecimalRule decimals;
  final JsonRule json;
  final ParameterPlaces parameters;
  final SourceBinder sources;
  final SelectBinder selects;
  final QueryBinder queries;
  final AssignmentBinder assignments;
  final InsertBinder inserts;
  final UpdateBinder updates;
  final DeleteBinder deletes;
  final MergeBinder merges;
  final StatementBinder statements;

  Binding(Catalogue catalogue, SqlMethod method, Findings findings) {
    this.catalogue = catalogue;
    this.method = method;
    this.findings = findings;
    this.names = new NameResolution(this);
    this.decimals = new DecimalRule(method, findings);
    this.json = new JsonRule(method, findings);
    this.parameters = new ParameterPlaces(findings);
    this.sources = new SourceBinder(this);
    this.selects = new SelectBinder(this);
    this.queries = new QueryBinder(this);
    this.assignments = new AssignmentBinder(this);
    this.inserts = new InsertBinder(this);
    this.updates = new UpdateBinder(this);
    this.deletes = new DeleteBinder(this);
    this.merges = new MergeBinder(this);
    this.statements = new StatementBinder(this);
  }

  /** What is known about an expression that may use the names of {@code scope}. */
  Value bind(Expression expression, Scope scope) {
    return expression.accept(new ExpressionBinder(this, scope));
  }

  void bindAll(List<? extends Expression> expressions, Scope scope) {
    expressions.forEach(expression -> bind(expression, scope));
  }
}
