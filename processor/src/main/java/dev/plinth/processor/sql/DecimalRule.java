package dev.plinth.processor.sql;

import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Call;
import dev.plinth.processor.sql.syntax.Expression.Chain;
import dev.plinth.processor.sql.syntax.Expression.Literal;
import dev.plinth.processor.sql.syntax.Expression.Parameter;
import dev.plinth.processor.sql.syntax.Expression.Test;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnTypes;
import java.util.List;
import java.util.Set;

/**
 * Long decimals are text on SQLite: equal to a value that was bound as one, but neither ordered,
 * nor summed, nor equal to a number in the text.
 */
public final class DecimalRule {
  private static final int EXACT_IN_DOUBLE = 15;
  private static final int EXACT_IN_INTEGER = 18;
  private static final Set<String> EQUALITY = Set.of("=", "==", "<>", "!=");
  private static final Set<String> NUMERIC =
      Set.of("sum", "avg", "min", "max", "total", "abs", "round");

  private final boolean applies;
  private final Findings findings;

  DecimalRule(SqlMethod method, Findings findings) {
    this.applies = method.dialects().contains("sqlite");
    this.findings = findings;
  }

  void comparison(Chain chain, int at, Value left, Value right) {
    Expression other = chain.operands().get(at + 1);
    boolean isEquality = EQUALITY.contains(chain.operators().get(at));
    check(left, chain.operands().get(at), isEquality && !(other instanceof Literal), "compared");
    Expression first = chain.operands().get(at);
    check(right, other, isEquality && !(first instanceof Literal), "compared");
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
    Place place = value.place();
    if (applies && !allowed && place != null && isText(place.column())) {
      findings.problem(
          SqlCode.SQL_DECIMAL_TEXT,
          expression.span(),
          place.table() + "." + place.column().name(),
          what);
    }
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
