package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.ConverterModel;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.ToOneProperty;
import java.util.List;

/** The code that says what a to-one refers to, if not to the key of its target. */
final class ReferencedColumns {
  private ReferencedColumns() {}

  static CodeBlock of(ToOneProperty property) {
    return property.isToKey()
        ? CodeBlock.of("")
        : CodeBlock.of(
            ".references($Z$T.of($L))",
            List.class,
            property.referenced().columns().stream()
                .map(column -> column(property, column))
                .collect(CodeBlock.joining(",$W")));
  }

  /** A value as the column holds it: converters stay with the property. */
  private static CodeBlock column(ToOneProperty property, StoredColumn referenced) {
    ColumnModel column = referenced.column();
    return CodeBlock.of(
        "$T.<$T, $T>of(() -> $L.$N, $T::$L, $T::$L)",
        RuntimeTypes.REFERENCED_COLUMN,
        property.target().type(),
        valueType(column),
        Mapping.constant(property.target()),
        MappingNames.relation(property.target(), referenced.property().name()),
        RuntimeTypes.PARAMETERS,
        ColumnCode.setter(column),
        RuntimeTypes.ROW,
        ColumnCode.getter(column));
  }

  private static TypeName valueType(ColumnModel column) {
    TypeName type = column.converter().map(ConverterModel::column).orElse(column.valueType());
    return type.isPrimitive() ? type.box() : type;
  }
}
