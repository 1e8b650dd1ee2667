package dev.plinth.processor.sql;

import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Chain;
import dev.plinth.processor.sql.syntax.Expression.Literal;
import dev.plinth.processor.sql.syntax.Expression.Parameter;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnTypes;
import java.util.List;

/**
 * MySQL compares JSON with a text as with a JSON string, so that a document is equal to none: the
 * condition is false without an error.
 */
public final class JsonRule {
  private final boolean applies;
  private final Findings findings;

  JsonRule(SqlMethod method, Findings findings) {
    this.applies = method.dialects().contains("mysql");
    this.findings = findings;
  }

  void comparison(Chain chain, int at, Value left, Value right) {
    Expression first = chain.operands().get(at);
    Expression second = chain.operands().get(at + 1);
    check(left, first, isText(second, right));
    check(right, second, isText(first, left));
  }

  void in(Expression.In in, Value operand, List<Value> items) {
    for (int i = 0; i < items.size(); i++) {
      check(operand, in.operand(), isText(in.items().get(i), items.get(i)));
    }
  }

  private void check(Value value, Expression expression, boolean besideText) {
    Place place = value.place();
    if (applies && besideText && place != null && isJson(place.column())) {
      findings.problem(
          SqlCode.SQL_JSON_TEXT, expression.span(), place.table() + "." + place.column().name());
    }
  }

  private static boolean isText(Expression expression, Value value) {
    return expression instanceof Parameter
        || expression instanceof Literal
        || (value.type() != null
            && !value.type().equals(ColumnTypes.JSON)
            && TypeKinds.isText(value.type()));
  }

  public static boolean isJson(ColumnSchema column) {
    return column.type().equals(ColumnTypes.JSON) && column.sqlType() == null;
  }
}
