package dev.plinth.processor.sql;

import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes out of operators other than comparisons. */
final class Operators {
  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "div", "mod", "^");
  private static final Set<String> TESTS =
      Set.of(
          "~", "~*", "!~", "!~*", "~~", "~~*", "!~~", "!~~*", "@>", "<@", "?", "?|", "?&", "??",
          "??|", "??&", "&&", "@@", "@?", "^@");

  private Operators() {}

  static boolean isArithmetic(List<String> operators) {
    return ARITHMETIC.containsAll(operators);
  }

  /** Whether the result is NULL if and only if an operand is; dividing may give NULL as well. */
  static boolean isStrict(List<String> operators) {
    return operators.stream()
        .allMatch(
            operator ->
                operator.equals("+")
                    || operator.equals("-")
                    || operator.equals("*")
                    || operator.equals("||"));
  }

  /** Null where it is not known. */
  static @Nullable ColumnType result(List<String> operators, List<Value> operands) {
    if (operators.stream().anyMatch(TESTS::contains)) {
      return ColumnTypes.BOOLEAN;
    }
    boolean isText =
        operators.stream().anyMatch(operator -> operator.equals("->>") || operator.equals("#>>"));
    if (isText || operators.stream().allMatch("||"::equals)) {
      boolean isArray = operands.stream().anyMatch(value -> ColumnTypes.ARRAY.equals(value.type()));
      return isArray ? null : ColumnTypes.TEXT;
    }
    return isArithmetic(operators) ? number(operands) : null;
  }

  /** Dates and intervals are computed with as well, each database in its own way. */
  private static @Nullable ColumnType number(List<Value> operands) {
    ColumnType widest = null;
    for (Value operand : operands) {
      ColumnType type = operand.type();
      if (type != null && !TypeKinds.isNumber(type)) {
        return null;
      }
      if (type != null) {
        widest = widest == null ? type : TypeKinds.wider(widest, type);
      }
    }
    return widest;
  }
}
