package dev.plinth.processor.sql;

import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.ResultColumn.Nullability;
import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Chain;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Query;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what an expression is, and reports the names in it that mean nothing. */
final class ExpressionBinder implements Expression.Visitor<Value> {
  private static final Set<String> OF_ARRAYS =
      Set.of("any", "some", "all", "unnest", "cardinality", "array_length", "array_contains");

  private final Binding binding;
  private final Scope scope;

  ExpressionBinder(Binding binding, Scope scope) {
    this.binding = binding;
    this.scope = scope;
  }

  private Value bind(Expression expression) {
    return expression.accept(this);
  }

  private List<Value> bind(List<Expression> expressions) {
    List<Value> values = new ArrayList<>(expressions.size());
    expressions.forEach(expression -> values.add(bind(expression)));
    return values;
  }

  @Override
  public Value column(Expression.Column column) {
    return binding.names.resolve(column, scope);
  }

  @Override
  public Value star(Expression.Star star) {
    return Value.UNKNOWN;
  }

  @Override
  public Value parameter(Expression.Parameter parameter) {
    binding.findings.parameter(parameter.span(), Value.UNKNOWN);
    return Value.UNKNOWN;
  }

  @Override
  public Value literal(Expression.Literal literal) {
    return switch (literal.kind()) {
      case NULL -> Value.possible(null);
      case BOOLEAN -> Value.never(ColumnTypes.BOOLEAN);
      case INTEGER -> Value.never(ColumnTypes.BIGINT);
      case DECIMAL -> Value.never(ColumnTypes.DECIMAL);
      case STRING -> Value.never(ColumnTypes.TEXT);
      case DATE -> Value.never(ColumnTypes.DATE);
      case TIME -> Value.never(ColumnTypes.TIME);
      case TIMESTAMP, OTHER -> Value.of(null, Nullability.NEVER);
    };
  }

  @Override
  public Value call(Expression.Call call) {
    List<Value> arguments = bind(call.arguments());
    bind(call.inside());
    if (OF_ARRAYS.contains(call.name())) {
      call.arguments().forEach(argument -> binding.findings.array(argument.span().start()));
    }
    if (Functions.isChoice(call.name())) {
      binding.parameters.beside(call.arguments(), arguments);
      binding.decimals.choice(call, call.arguments(), arguments);
    }
    binding.decimals.call(call, arguments);
    return Functions.result(call, arguments, scope.isGrouped());
  }

  @Override
  public Value caseOf(Expression.Case choice) {
    List<Value> conditions = bind(choice.conditions());
    if (choice.operand() != null) {
      Value operand = bind(choice.operand());
      choice.conditions().forEach(when -> binding.parameters.beside(when, operand));
      conditions.forEach(when -> binding.parameters.beside(choice.operand(), when));
    }
    List<Value> results = new ArrayList<>(bind(choice.results()));
    binding.decimals.choice(choice, choice.results(), results);
    results.add(choice.otherwise() == null ? Value.possible(null) : bind(choice.otherwise()));
    return Values.either(results);
  }

  @Override
  public Value cast(Expression.Cast cast) {
    ColumnType type = TypeNames.find(cast.type());
    Value operand = bind(cast.operand());
    if (ColumnTypes.ARRAY.equals(type)) {
      binding.findings.array(cast.operand().span().start());
    }
    if (type != null) {
      binding.parameters.beside(cast.operand(), Value.of(null, Nullability.UNKNOWN));
    }
    return Value.of(type, operand.nullability());
  }

  @Override
  public Value subquery(Expression.Subquery subquery) {
    List<RelationColumn> columns = binding.queries.bind(subquery.query(), scope).columns();
    return switch (subquery.kind()) {
      case EXISTS -> Value.never(ColumnTypes.BOOLEAN);
      case ARRAY -> Value.of(null, Nullability.UNKNOWN);
      case SCALAR, QUANTIFIED -> scalar(columns, subquery.query());
    };
  }

  private static Value scalar(List<RelationColumn> columns, Query query) {
    if (columns.size() != 1) {
      return Value.UNKNOWN;
    }
    Value value = columns.get(0).value();
    return Values.alwaysHasARow(query) ? value : value.with(Nullability.POSSIBLE);
  }

  @Override
  public Value in(Expression.In in) {
    Value operand = bind(in.operand());
    List<Value> items = bind(in.items());
    if (in.items().size() == 1 && in.items().get(0) instanceof Expression.Parameter list) {
      binding.findings.list(list.span().start(), in);
    }
    in.items().forEach(item -> binding.parameters.beside(item, operand));
    items.forEach(item -> binding.parameters.beside(in.operand(), item));
    binding.json.in(in, operand, items);
    rows(in.operand(), in.items());
    Query query = in.query();
    if (query != null) {
      Relation rows = binding.queries.bind(query, scope);
      columnCount(in.operand(), query, rows);
      rows.columns().forEach(column -> binding.parameters.beside(in.operand(), column.value()));
    }
    return Value.of(ColumnTypes.BOOLEAN, Values.anyOf(List.of(operand)));
  }

  private void columnCount(Expression operand, Query query, Relation rows) {
    int wanted = operand instanceof Expression.Row row ? row.items().size() : 1;
    boolean isUnsure =
        rows.open()
            || operand instanceof Expression.Opaque
            || operand instanceof Expression.Subquery;
    if (!isUnsure && rows.columns().size() != wanted) {
      binding.findings.problem(
          SqlCode.SQL_COLUMN_COUNT,
          query.span(),
          "The query in parentheses",
          ColumnCount.has(rows.columns().size()),
          ColumnCount.needs(wanted));
    }
  }

  /** {@code (a, b) in ((:a, :b))}: each parameter stands beside the column of its place. */
  private void rows(Expression left, List<Expression> items) {
    if (left instanceof Expression.Row row) {
      List<Value> columns = row.items().stream().map(this::column).toList();
      for (Expression item : items) {
        if (item instanceof Expression.Row other && other.items().size() == columns.size()) {
          for (int i = 0; i < columns.size(); i++) {
            binding.parameters.beside(other.items().get(i), columns.get(i));
          }
        }
      }
    }
  }

  private Value column(Expression expression) {
    return expression instanceof Expression.Column column ? column(column) : Value.UNKNOWN;
  }

  @Override
  public Value chain(Chain chain) {
    List<Value> values = bind(chain.operands());
    return switch (chain.rank()) {
      case OR, AND -> Value.of(ColumnTypes.BOOLEAN, Values.anyOf(values));
      case COMPARISON -> comparison(chain, values);
      case OTHER -> operation(chain, values);
    };
  }

  private Value comparison(Chain chain, List<Value> values) {
    binding.parameters.beside(chain.operands(), values);
    if (!chain.operators().contains("<=>")) {
      chain.operands().forEach(this::notNull);
    }
    rows(chain.operands().get(0), chain.operands().subList(1, 2));
    for (int i = 0; i + 1 < values.size(); i++) {
      binding.decimals.comparison(chain, i, values.get(i), values.get(i + 1));
      binding.json.comparison(chain, i, values.get(i), values.get(i + 1));
    }
    return Value.of(ColumnTypes.BOOLEAN, Values.anyOf(values));
  }

  private void notNull(Expression operand) {
    if (operand instanceof Expression.Literal literal
        && literal.kind() == Expression.Literal.Kind.NULL) {
      binding.findings.problem(SqlCode.SQL_NULL_COMPARED, operand.span());
    }
  }

  private Value operation(Chain chain, List<Value> values) {
    ColumnType type = Operators.result(chain.operators(), values);
    if (type != null && Operators.isArithmetic(chain.operators())) {
      chain
          .operands()
          .forEach(
              operand -> binding.parameters.beside(operand, Value.of(type, Nullability.UNKNOWN)));
      binding.decimals.arithmetic(chain, values);
    }
    return Value.of(
        type, Operators.isStrict(chain.operators()) ? Values.anyOf(values) : Nullability.UNKNOWN);
  }

  @Override
  public Value unary(Expression.Unary unary) {
    Value operand = bind(unary.operand());
    return unary.operator().equals("not")
        ? Value.of(ColumnTypes.BOOLEAN, operand.nullability())
        : operand.computed();
  }

  @Override
  public Value test(Expression.Test test) {
    Value operand = bind(test.operand());
    List<Value> others = bind(test.others());
    if (test.kind() != Expression.Test.Kind.LIKE) {
      test.others().forEach(other -> binding.parameters.beside(other, operand));
      others.forEach(other -> binding.parameters.beside(test.operand(), other));
    } else {
      test.others()
          .forEach(
              other ->
                  binding.parameters.beside(
                      other, Value.of(ColumnTypes.TEXT, Nullability.UNKNOWN)));
    }
    binding.decimals.test(test, operand);
    boolean isTwoValued =
        test.kind() != Expression.Test.Kind.BETWEEN && test.kind() != Expression.Test.Kind.LIKE;
    return Value.of(ColumnTypes.BOOLEAN, isTwoValued ? Nullability.NEVER : operand.nullability());
  }

  @Override
  public Value row(Expression.Row row) {
    bind(row.items());
    return Value.of(null, Nullability.NEVER);
  }

  @Override
  public Value window(Expression.Window window) {
    Identifier name = window.name();
    if (!scope.hasWindow(name)) {
      binding.findings.problem(
          SqlCode.SQL_WINDOW_UNKNOWN,
          name.span(),
          name.name(),
          scope.windows().isEmpty()
              ? "Add it behind window at the end of the query."
              : NearestName.hint(name.name(), scope.windows()));
    }
    return Value.UNKNOWN;
  }

  @Override
  public Value opaque(Expression.Opaque opaque) {
    bind(opaque.parts());
    return Value.UNKNOWN;
  }
}
