package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.ColumnCode;
import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.ToOneProperty;
import java.util.List;

/**
 * A property or column by which a finder looks.
 *
 * @param columns the column, or all columns of a to-one that is given as an entity
 */
record FinderParameter(List<StoredColumn> columns, boolean byEntity) {

  FinderParameter {
    columns = List.copyOf(columns);
  }

  /** A property as it is declared, a to-one as an entity. */
  static FinderParameter of(PropertyPath path) {
    return new FinderParameter(path.columns(), path.property() instanceof ToOneProperty);
  }

  /** The value of one column; of a to-one its key. */
  static FinderParameter of(StoredColumn column) {
    return new FinderParameter(List.of(column), false);
  }

  /** As if it were a property: {@code user}, {@code userId}. */
  String name() {
    return byEntity ? first().path().camelCase() : first().name();
  }

  TypeName type() {
    if (byEntity && first().property() instanceof ToOneProperty toOne) {
      return toOne.relatedType();
    }
    TypeName declared = first().property().type();
    boolean asDeclared =
        byEntity || (declared.isPrimitive() && !first().isReference() && !nullable());
    return asDeclared ? declared : first().column().valueType();
  }

  boolean nullable() {
    return first().column().nullable();
  }

  /** The statement, without semicolon, that binds {@code value}. */
  CodeBlock bind(Mapping mapping, String execution, String at, String value) {
    return CodeBlock.of(
        "$N.$L($L, $L.$N, $L)",
        execution,
        byEntity ? "setReference" : ColumnCode.setter(first().column()),
        at,
        mapping.constant(),
        byEntity ? mapping.names().relation(first().path()) : mapping.names().column(first()),
        byEntity
            ? CodeBlock.of("$N", value)
            : ColumnCode.stored(first(), mapping, CodeBlock.of("$N", value)));
  }

  private StoredColumn first() {
    return columns.get(0);
  }
}
