package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constants that describe what a statement binds and reads. */
final class DaoColumns {
  private static final ParameterizedTypeName ANY_COLUMN =
      ParameterizedTypeName.get(
          RuntimeTypes.COLUMN,
          WildcardTypeName.subtypeOf(ClassName.OBJECT),
          WildcardTypeName.subtypeOf(ClassName.OBJECT));

  private final NameAllocator names;
  private final String prefix;
  private final String statement;
  private final List<FieldSpec> constants = new ArrayList<>();

  /**
   * @param prefix of the constants: that of the statement
   * @param statement what is said to be wrong where no column is: {@code Users.find}
   */
  DaoColumns(NameAllocator names, String prefix, String statement) {
    this.names = names;
    this.prefix = prefix;
    this.statement = statement;
  }

  List<FieldSpec> constants() {
    return constants;
  }

  /** The constant for a value. */
  FieldSpec add(
      RowValue value,
      String suffix,
      BoundParameter.@Nullable Place place,
      @Nullable ColumnType known) {
    ColumnType own = ColumnTypes.named(value.scalar().columnType(false));
    ColumnType type = Objects.requireNonNullElse(known, own);
    String table = place == null ? statement : place.table().toString();
    String name = place == null ? (value.name().isEmpty() ? "result" : value.name()) : "";
    CodeBlock.Builder column =
        CodeBlock.builder()
            .add(
                "$T.of($S, $S, $S, $T.$L)",
                RuntimeTypes.COLUMN,
                table,
                place == null ? name : place.column().name(),
                value.name().isEmpty() ? "result" : value.name(),
                RuntimeTypes.COLUMN_TYPES,
                type.name().toUpperCase(Locale.ROOT));
    if (place != null) {
      facets(column, place.column());
    }
    return constant(column, suffix, value.nullable());
  }

  /** The constant for an array; where it is one of a column, of what that holds. */
  FieldSpec addArray(BoundParameter parameter, Scalar held, boolean nullable) {
    BoundParameter.Place place = parameter.column();
    ColumnSchema column = place == null ? null : place.column();
    ColumnType element = column == null ? null : column.element();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($S, $S, $S, $T.ARRAY).element($T.$L)",
                RuntimeTypes.COLUMN,
                place == null ? statement : place.table().toString(),
                column == null ? parameter.name() : column.name(),
                parameter.name(),
                RuntimeTypes.COLUMN_TYPES,
                RuntimeTypes.COLUMN_TYPES,
                Objects.requireNonNullElse(element, ColumnTypes.named(held.columnType(false)))
                    .name()
                    .toUpperCase(Locale.ROOT));
    if (element != null) {
      facets(code, Objects.requireNonNull(column));
    }
    return constant(code, FinderSql.snakeCase(parameter.name()), nullable);
  }

  private FieldSpec constant(CodeBlock.Builder column, String suffix, boolean nullable) {
    if (nullable) {
      column.add(".nullable()");
    }
    FieldSpec constant =
        FieldSpec.builder(ANY_COLUMN, names.newName(prefix + "_" + suffix))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(column.build())
            .build();
    constants.add(constant);
    return constant;
  }

  private static void facets(CodeBlock.Builder code, ColumnSchema column) {
    Integer precision = column.precision();
    if (column.sqlType() != null) {
      code.add(".declared()");
    }
    if (column.length() != null) {
      code.add(".length($L)", column.length());
    } else if (precision != null) {
      boolean isDecimal =
          ColumnTypes.DECIMAL.equals(Objects.requireNonNullElse(column.element(), column.type()));
      code.add(
          isDecimal
              ? CodeBlock.of(
                  ".decimal($L, $L)", precision, Objects.requireNonNullElse(column.scale(), 0))
              : CodeBlock.of(".fraction($L)", precision));
    }
  }
}
