package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.ConverterModel;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.StoredColumn;
import java.util.Locale;
import java.util.Optional;

/** How generated code binds and reads the value of one column. */
public final class ColumnCode {

  private ColumnCode() {}

  /** The method of {@code Parameters} that binds the column's value. */
  public static String setter(ColumnModel column) {
    return setter(column.scalar());
  }

  /** The method of {@code Parameters} that binds such a value. */
  public static String setter(Scalar scalar) {
    return "set" + camelCase(scalar);
  }

  /** The method of {@code Row} that reads such a value. */
  public static String getter(Scalar scalar, boolean nullable) {
    return "get" + camelCase(scalar) + (nullable ? "OrNull" : "");
  }

  /** The method of {@code Row} that reads a value that is never null. */
  static String getter(ColumnModel column) {
    return "get" + camelCase(column.scalar());
  }

  /** The value of a column as code outside of the mapping makes it of that of the property. */
  public static CodeBlock stored(StoredColumn stored, Mapping mapping, CodeBlock value) {
    ClassName table = mapping.entity().names().table();
    return stored
        .column()
        .converter()
        .map(
            converter ->
                CodeBlock.of(
                    "$T.toColumn($T.$N, $L.$N, $L)",
                    RuntimeTypes.CONVERSIONS,
                    table,
                    mapping.names().converter(converter),
                    mapping.constant(),
                    mapping.names().column(stored),
                    value))
        .orElse(value);
  }

  /** The value of a column, made of that of the property. */
  static CodeBlock toColumn(StoredColumn stored, Mapping mapping, CodeBlock value) {
    return converted("toColumn", stored, mapping, value);
  }

  /** The value of a property, made of that of the column. */
  static CodeBlock toProperty(StoredColumn stored, Mapping mapping, CodeBlock value) {
    return converted("toProperty", stored, mapping, value);
  }

  /** The value of a property, made of one of {@code state}. */
  static CodeBlock fromState(StoredColumn stored, Mapping mapping, CodeBlock kept) {
    ColumnModel column = stored.column();
    TypeName type =
        column
            .converter()
            .map(ConverterModel::column)
            .map(each -> each.isPrimitive() ? each.box() : each)
            .orElse(column.valueType());
    CodeBlock value =
        column.scalar() == Scalar.ARRAY
            ? CodeBlock.of("$T.list($L)", RuntimeTypes.STATE_VALUES, kept)
            : kept(type, kept);
    CodeBlock own =
        StateMethod.copies(stored)
            ? CodeBlock.of("$T.copy($L)", RuntimeTypes.STATE_VALUES, value)
            : value;
    return converted("toPropertyOrNull", stored, mapping, own);
  }

  /** No cast to a generic type is checked. */
  private static CodeBlock kept(TypeName type, CodeBlock kept) {
    return type instanceof ParameterizedTypeName
        ? CodeBlock.of("$T.<$T>kept($L)", RuntimeTypes.STATE_VALUES, type, kept)
        : CodeBlock.of("($T) $L", type, kept);
  }

  /** The expression that reads the property's value from position {@code at} of {@code row}. */
  static CodeBlock read(StoredColumn stored, Mapping mapping, String row, Object at) {
    ColumnModel column = stored.column();
    String ending = column.absent() ? "OrNull" : "";
    CodeBlock value =
        CodeBlock.of(
            "$N.get$L$L($L, $N$L)",
            row,
            camelCase(column.scalar()),
            ending,
            at,
            mapping.names().column(stored),
            constants(column, mapping));
    return converted("toProperty" + ending, stored, mapping, value);
  }

  /** What a method of {@code Row} needs to find the constant of an enum. */
  private static CodeBlock constants(ColumnModel column, Mapping mapping) {
    return switch (column.scalar()) {
      case ENUM, NATIVE_ENUM -> CodeBlock.of(", $L", EnumCode.byName(column.valueType(), mapping));
      case ORDINAL -> CodeBlock.of(", $N", mapping.names().constants(column.valueType()));
      default -> CodeBlock.of("");
    };
  }

  private static CodeBlock converted(
      String way, StoredColumn stored, Mapping mapping, CodeBlock value) {
    Optional<ConverterModel> converter = stored.column().converter();
    return converter
        .map(
            known ->
                CodeBlock.of(
                    "$T.$L($N, $N, $L)",
                    RuntimeTypes.CONVERSIONS,
                    way,
                    mapping.names().converter(known),
                    mapping.names().column(stored),
                    value))
        .orElse(value);
  }

  private static String camelCase(Scalar scalar) {
    if (scalar == Scalar.NATIVE_ENUM) {
      return camelCase(Scalar.ENUM);
    }
    StringBuilder name = new StringBuilder();
    for (String word : scalar.name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
