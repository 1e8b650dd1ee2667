package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Call;
import dev.plinth.processor.sql.syntax.Expression.Parameter;
import java.util.List;
import java.util.Set;

/** Passes on what a value is compared with, or stored to, to the parameters that give it. */
final class ParameterPlaces {
  private static final Set<String> PASSING =
      Set.of("coalesce", "ifnull", "nvl", "any", "some", "all", "nullif", "greatest", "least");

  private final Findings findings;

  ParameterPlaces(Findings findings) {
    this.findings = findings;
  }

  /** The expression stands beside {@code value}. */
  void beside(Expression expression, Value value) {
    if (value.type() == null) {
      return;
    }
    if (expression instanceof Parameter parameter) {
      findings.parameter(parameter.span(), value);
    } else if (expression instanceof Call call && PASSING.contains(call.name())) {
      call.arguments().forEach(argument -> beside(argument, value));
    } else if (expression instanceof Expression.Case choice) {
      choice.results().forEach(result -> beside(result, value));
      if (choice.otherwise() != null) {
        beside(choice.otherwise(), value);
      }
    }
  }

  /** All of them stand beside each other. */
  void beside(List<Expression> expressions, List<Value> values) {
    for (int i = 0; i < expressions.size(); i++) {
      for (int j = Math.max(0, i - 1); j < Math.min(expressions.size(), i + 2); j++) {
        if (i != j) {
          beside(expressions.get(i), values.get(j));
        }
      }
    }
  }
}
