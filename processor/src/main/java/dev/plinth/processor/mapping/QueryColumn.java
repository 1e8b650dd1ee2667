package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.type.ColumnTypes;

/**
 * A column as queries name it: its type says what can be asked of its values.
 *
 * @param kind the class of the runtime
 * @param codec what the class needs besides the column to bind and read values; empty if nothing
 */
record QueryColumn(ClassName kind, TypeName entity, TypeName value, CodeBlock codec) {

  static QueryColumn of(StoredColumn stored, Mapping mapping) {
    ColumnModel column = stored.column();
    ClassName kind = kind(column, mapping);
    boolean isGiven =
        kind.equals(RuntimeTypes.TEXT_COLUMN) || kind.equals(RuntimeTypes.BOOLEAN_COLUMN);
    return new QueryColumn(
        kind,
        mapping.type(),
        column.nullable() ? column.valueType().annotated(Overriding.NULLABLE) : column.valueType(),
        isGiven ? CodeBlock.of("") : CodeBlock.of(",$W$L", codec(column, mapping)));
  }

  /** What a converter makes is equal or not; nobody knows how the database orders it. */
  private static ClassName kind(ColumnModel column, Mapping mapping) {
    if (column.converter().isPresent()) {
      return RuntimeTypes.VALUE_COLUMN;
    }
    return switch (column.scalar()) {
      case BOOLEAN -> RuntimeTypes.BOOLEAN_COLUMN;
      case STRING -> RuntimeTypes.TEXT_COLUMN;
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> RuntimeTypes.NUMBER_COLUMN;
      case DECIMAL, BIG_INTEGER ->
          computes(column, mapping) ? RuntimeTypes.NUMBER_COLUMN : RuntimeTypes.VALUE_COLUMN;
      case CHAR, UUID, DATE, TIME, TIMESTAMP, INSTANT, OFFSET_DATE_TIME, DURATION ->
          RuntimeTypes.ORDERED_COLUMN;
      case JSON, BYTES, ENUM, ORDINAL, NATIVE_ENUM, ARRAY, JDBI -> RuntimeTypes.VALUE_COLUMN;
    };
  }

  /** Whether each of the databases can compare and sum the numbers that it stores. */
  private static boolean computes(ColumnModel column, Mapping mapping) {
    return mapping.dialects().all().stream()
        .allMatch(
            dialect ->
                dialect
                    .queries()
                    .computesWith(
                        ColumnTypes.DECIMAL,
                        column.precision().orElse(0),
                        column.scale().orElse(0)));
  }

  private static CodeBlock codec(ColumnModel column, Mapping mapping) {
    CodeBlock stored = scalar(column, mapping);
    return column
        .converter()
        .map(
            converter ->
                CodeBlock.of(
                    "$T.converted($N, $L)",
                    RuntimeTypes.CODECS,
                    mapping.names().converter(converter),
                    stored))
        .orElse(stored);
  }

  private static CodeBlock scalar(ColumnModel column, Mapping mapping) {
    if (column.scalar() == Scalar.ORDINAL) {
      return CodeBlock.of(
          "$T.placed($N)", RuntimeTypes.CODECS, mapping.names().constants(column.valueType()));
    }
    if (column.scalar() == Scalar.ARRAY) {
      return CodeBlock.of("$T.array()", RuntimeTypes.CODECS);
    }
    if (column.scalar() == Scalar.JDBI) {
      return CodeBlock.of("$T.jdbi()", RuntimeTypes.CODECS);
    }
    return column.scalar().isEnum()
        ? CodeBlock.of(
            "$T.<$T>named($L)",
            RuntimeTypes.CODECS,
            column.valueType(),
            EnumCode.byName(column.valueType(), mapping))
        : CodeBlock.of("$T.$L", RuntimeTypes.CODECS, column.scalar());
  }

  TypeName type() {
    return ParameterizedTypeName.get(kind, entity, value);
  }

  /** The column, made of what stores it. */
  CodeBlock of(CodeBlock column) {
    return CodeBlock.of("$T.of(this,$W$L$L)", kind, column, codec);
  }
}
