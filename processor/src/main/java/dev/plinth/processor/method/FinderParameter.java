package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.ColumnCode;
import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.ToOneProperty;
import java.util.List;
import java.util.Optional;

/**
 * A property or column by which a finder looks.
 *
 * @param columns the column, or all columns of a to-one that is given as an entity
 * @param entity the type of that entity
 */
record FinderParameter(List<StoredColumn> columns, Optional<TypeName> entity) {

  FinderParameter {
    columns = List.copyOf(columns);
  }

  /** A property as it is declared, a to-one as an entity. */
  static FinderParameter of(PropertyPath path, EntityModel owner) {
    return new FinderParameter(
        path.columns(),
        path.property() instanceof ToOneProperty
            ? Optional.of(owner.relatedType(path))
            : Optional.empty());
  }

  /** The value of one column; of a to-one its key. */
  static FinderParameter of(StoredColumn column) {
    return new FinderParameter(List.of(column), Optional.empty());
  }

  /** As if it were a property: {@code user}, {@code userId}. */
  String name() {
    return entity.isPresent() ? first().path().camelCase() : first().name();
  }

  TypeName type() {
    return entity.orElseGet(this::valueType);
  }

  private TypeName valueType() {
    TypeName declared = first().property().type();
    return declared.isPrimitive() && !first().isReference() && !nullable()
        ? declared
        : first().column().valueType();
  }

  boolean nullable() {
    return first().column().nullable();
  }

  /** The statement, without semicolon, that binds {@code value}. */
  CodeBlock bind(Mapping mapping, String execution, String at, String value) {
    return CodeBlock.of(
        "$N.$L($L, $L.$N, $L)",
        execution,
        entity.isPresent() ? "setReference" : ColumnCode.setter(first().column()),
        at,
        mapping.constant(),
        entity.isPresent()
            ? mapping.names().relation(first().path())
            : mapping.names().column(first()),
        entity.isPresent()
            ? CodeBlock.of("$N", value)
            : ColumnCode.stored(first(), mapping, CodeBlock.of("$N", value)));
  }

  private StoredColumn first() {
    return columns.get(0);
  }
}
