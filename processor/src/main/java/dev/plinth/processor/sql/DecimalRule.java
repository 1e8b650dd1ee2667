package dev.plinth.processor.sql;

import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Call;
import dev.plinth.processor.sql.syntax.Expression.Chain;
import dev.plinth.processor.sql.syntax.Expression.Literal;
import dev.plinth.processor.sql.syntax.Expression.Parameter;
import dev.plinth.processor.sql.syntax.Expression.Test;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Long decimals are text on SQLite: equal to a value that was bound as one, but neither ordered,
 * nor summed, nor equal to a number in the text.
 */
public final class DecimalRule {
  private static final int EXACT_IN_DOUBLE = 15;
  private static final int EXACT_IN_INTEGER = 18;
  private static final Set<String> EQUALITY = Set.of("=", "==", "<>", "!=");
  private static final Set<Literal.Kind> NUMBERS =
      Set.of(Literal.Kind.INTEGER, Literal.Kind.DECIMAL);
  private static final Set<String> NUMERIC =
      Set.of("sum", "avg", "min", "max", "total", "abs", "round");

  private final boolean applies;
  private final Findings findings;

  /** The columns of which one comes out of a choice that is not a column itself. */
  private final Map<Span, String> chosen = new HashMap<>();

  DecimalRule(SqlMethod method, Findings findings) {
    this.applies = method.dialects().contains("sqlite");
    this.findings = findings;
  }

  void comparison(Chain chain, int at, Value left, Value right) {
    Expression other = chain.operands().get(at + 1);
    Expression first = chain.operands().get(at);
    boolean isEquality = EQUALITY.contains(chain.operators().get(at));
    check(left, first, isEquality && isEqualAsText(left, other), "compared");
    check(right, other, isEquality && isEqualAsText(right, first), "compared");
  }

  /** What stands beside a column is bound as the column stores it. */
  private static boolean isEqualAsText(Value value, Expression other) {
    return value.place() != null && !(other instanceof Literal);
  }

  /** One of these values comes out of the whole. */
  void choice(Expression whole, List<Expression> parts, List<Value> values) {
    for (int i = 0; i < parts.size(); i++) {
      column(parts.get(i), values.get(i)).ifPresent(name -> chosen.put(whole.span(), name));
    }
  }

  /** A number of the statement has other digits than a column with a fraction. */
  void written(Expression expression, Value column) {
    boolean isNumber = expression instanceof Literal literal && NUMBERS.contains(literal.kind());
    Place place = column.place();
    if (isNumber && place != null && place.column().precision() != null) {
      check(column, expression, false, "set to a number");
    }
  }

  void arithmetic(Chain chain, List<Value> values) {
    for (int i = 0; i < values.size(); i++) {
      check(values.get(i), chain.operands().get(i), false, "computed with");
    }
  }

  void call(Call call, List<Value> arguments) {
    if (NUMERIC.contains(call.name()) && !arguments.isEmpty()) {
      check(arguments.get(0), call.arguments().get(0), false, "computed with");
    }
  }

  void test(Test test, Value operand) {
    check(operand, test.operand(), test.kind() != Test.Kind.BETWEEN, "compared");
  }

  void order(Expression expression, Value value) {
    check(value, expression, expression instanceof Parameter, "ordered");
  }

  private void check(Value value, Expression expression, boolean allowed, String what) {
    if (applies && !allowed) {
      column(expression, value)
          .ifPresent(
              name -> findings.problem(SqlCode.SQL_DECIMAL_TEXT, expression.span(), name, what));
    }
  }

  /** The column that the value is the text of, or may be. */
  private Optional<String> column(Expression expression, Value value) {
    Place place = value.place();
    return place != null && isText(place.column())
        ? Optional.of(place.table() + "." + place.column().name())
        : Optional.ofNullable(chosen.get(expression.span()));
  }

  public static boolean isText(ColumnSchema column) {
    if (!column.type().equals(ColumnTypes.DECIMAL) || column.sqlType() != null) {
      return false;
    }
    Integer precision = column.precision();
    Integer scale = column.scale();
    int most = scale == null || scale != 0 ? EXACT_IN_DOUBLE : EXACT_IN_INTEGER;
    return precision == null || precision > most;
  }
}
