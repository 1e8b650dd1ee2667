package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.plinth.processor.mapping.RuntimeTypes;
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
    if (value.nullable()) {
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
    Integer scale = column.scale();
    if (column.sqlType() != null) {
      code.add(".declared()");
    }
    if (column.length() != null) {
      code.add(".length($L)", column.length());
    } else if (precision != null && scale != null) {
      code.add(".decimal($L, $L)", precision, scale);
    }
  }
}
