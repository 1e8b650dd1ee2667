package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Chain;
import dev.plinth.processor.sql.syntax.Expression.Column;
import dev.plinth.processor.sql.syntax.Expression.In;
import dev.plinth.processor.sql.syntax.Expression.Test;

/** Notes which columns can't be NULL in rows that pass a condition. */
final class Presence {
  private Presence() {}

  static void note(Expression condition, Scope scope) {
    if (condition instanceof Chain chain && chain.rank() == Chain.Rank.AND) {
      chain.operands().forEach(operand -> note(operand, scope));
    } else if (condition instanceof Chain chain && chain.rank() == Chain.Rank.COMPARISON) {
      if (!chain.operators().contains("<=>")) {
        chain.operands().forEach(operand -> present(operand, scope));
      }
    } else if (condition instanceof In in) {
      present(in.operand(), scope);
    } else if (condition instanceof Test test
        && test.kind() != Test.Kind.IS_NULL
        && test.kind() != Test.Kind.IS) {
      present(test.operand(), scope);
    }
  }

  private static void present(Expression expression, Scope scope) {
    if (expression instanceof Column column && column.path().size() <= 2) {
      scope.present(column.name(), column.qualifier().isEmpty() ? null : column.qualifier().get(0));
    }
  }
}
