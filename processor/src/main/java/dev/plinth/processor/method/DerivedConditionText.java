package dev.plinth.processor.method;

import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.schema.ColumnSchema;
import java.util.ArrayList;
import java.util.List;

/** Writes one condition. */
final class DerivedConditionText {
  private final DerivedText text;
  private final DerivedJoins joins;

  DerivedConditionText(DerivedText text, DerivedJoins joins) {
    this.text = text;
    this.joins = joins;
  }

  void add(DerivedTerm term) {
    BoundParameter[] bound = term.bound().toArray(BoundParameter[]::new);
    List<String> columns = columns(term);
    DerivedOperator operator = term.operator();
    if (operator.takesList()) {
      boolean negated = operator == DerivedOperator.NOT_IN;
      text.addList(columns.get(0) + operator.sql(), term.bound().get(0), negated);
      return;
    }
    String test = operator.sql();
    if (term.condition().ignoresCase()) {
      columns = List.of("lower(" + columns.get(0) + ")");
      test = test.replace("?", "lower(?)");
    }
    String present = joined(columns, test, operator);
    if (term.mayBeNull()) {
      String isNull = operator == DerivedOperator.NOT ? " is not null" : " is null";
      text.addChoice(present, joined(columns, isNull, operator), bound);
    } else {
      text.add(present, bound);
    }
  }

  private List<String> columns(DerivedTerm term) {
    List<String> columns = new ArrayList<>();
    for (ColumnSchema column : term.property().columns()) {
      columns.add(joins.column(term.condition().path().crossed(), column.name()));
    }
    return columns;
  }

  /** Keys differ where one of their columns does. */
  private static String joined(List<String> columns, String test, DerivedOperator operator) {
    boolean isAny = operator == DerivedOperator.NOT && columns.size() > 1;
    String all =
        String.join(
            isAny ? " or " : " and ", columns.stream().map(column -> column + test).toList());
    return isAny ? "(" + all + ")" : all;
  }
}
