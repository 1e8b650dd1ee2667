package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.ColumnCode;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.processor.sql.DecimalRule;
import dev.plinth.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of a type that one column holds without being told how. */
record ScalarArgument(RowValue value) implements DaoArgument {
  private static final Set<Scalar> NUMBERS =
      EnumSet.of(Scalar.BYTE, Scalar.SHORT, Scalar.INT, Scalar.LONG, Scalar.FLOAT, Scalar.DOUBLE);

  @Override
  public TypeName type() {
    return value.type();
  }

  @Override
  public CodeBlock bind(
      BoundParameter parameter, String run, CodeBlock at, CodeBlock argument, DaoColumns columns) {
    FieldSpec column =
        columns.add(
            value, FinderSql.snakeCase(parameter.name()), parameter.column(), parameter.type());
    boolean isDecimal = isDecimal(parameter.column());
    Scalar stored =
        isDecimal ? Scalar.DECIMAL : DaoRowReader.stored(value.scalar(), parameter.type());
    return CodeBlock.of(
        "$N.$L($L, $N, $L)",
        run,
        ColumnCode.setter(stored),
        at,
        column,
        isDecimal ? decimal(argument) : argument);
  }

  /**
   * Whether another number is bound as a decimal. Decimals that are kept as text are equal only in
   * the digits of their column; what is computed is compared as a number, and never as the text
   * that a {@code BigInteger} is kept in.
   */
  private boolean isDecimal(BoundParameter.@Nullable Place place) {
    boolean isBig = value.scalar() == Scalar.BIG_INTEGER;
    if (place == null) {
      return isBig;
    }
    boolean hasDigits =
        place.column().type().equals(ColumnTypes.DECIMAL) && place.column().precision() != null;
    return hasDigits
        && (isBig || (NUMBERS.contains(value.scalar()) && DecimalRule.isText(place.column())));
  }

  private CodeBlock decimal(CodeBlock argument) {
    CodeBlock made =
        CodeBlock.of(
            value.scalar() == Scalar.BIG_INTEGER ? "new $T($L)" : "$T.valueOf($L)",
            BigDecimal.class,
            argument);
    return value.nullable() ? CodeBlock.of("$L == null ? null : $L", argument, made) : made;
  }
}
