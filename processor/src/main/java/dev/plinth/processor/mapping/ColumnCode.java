package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.Scalar;
import java.util.Locale;

/** How generated code binds and reads the value of one column. */
public final class ColumnCode {
  private ColumnCode() {}

  /** The method of {@code Parameters} that binds the plain value. */
  public static String setter(ColumnModel column) {
    return "set" + camelCase(column.scalar());
  }

  /** The method of {@code Row} that reads it. */
  static String getter(ColumnModel column) {
    return "get" + camelCase(column.scalar()) + (column.absent() ? "OrNull" : "");
  }

  /** The expression that reads it from position {@code at} of {@code row}. */
  static CodeBlock read(ColumnModel column, String row, Object at, String field) {
    return column.scalar() == Scalar.ENUM
        ? CodeBlock.of(
            "$N.$L($L, $N, $T::valueOf)", row, getter(column), at, field, column.valueType())
        : CodeBlock.of("$N.$L($L, $N)", row, getter(column), at, field);
  }

  private static String camelCase(Scalar scalar) {
    StringBuilder name = new StringBuilder();
    for (String word : scalar.name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
