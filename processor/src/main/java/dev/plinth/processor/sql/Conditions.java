package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Chain;
import dev.plinth.processor.sql.syntax.Expression.Literal;
import org.jspecify.annotations.Nullable;

/** Tells conditions from those that every row meets. */
final class Conditions {
  private Conditions() {}

  static boolean restricts(@Nullable Expression condition) {
    if (condition == null) {
      return false;
    }
    if (condition instanceof Literal) {
      return false;
    }
    if (condition instanceof Chain chain && chain.rank() == Chain.Rank.AND) {
      return chain.operands().stream().anyMatch(Conditions::restricts);
    }
    return !(condition instanceof Chain chain
        && chain.rank() == Chain.Rank.COMPARISON
        && chain.operands().stream().allMatch(operand -> operand instanceof Literal));
  }
}
