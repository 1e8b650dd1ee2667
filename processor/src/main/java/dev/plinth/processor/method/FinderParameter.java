package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.ColumnCode;
import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.mapping.MappingNames;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;

/** A property by which a finder looks, a to-one by its entity or by its key. */
record FinderParameter(StoredProperty property, boolean byEntity) {

  static FinderParameter of(StoredProperty property) {
    return new FinderParameter(property, property instanceof ToOneProperty);
  }

  static FinderParameter byKey(ToOneProperty property) {
    return new FinderParameter(property, false);
  }

  /** As if it were a property: {@code user}, {@code userId}. */
  String name() {
    return property instanceof ToOneProperty toOne && !byEntity
        ? MappingNames.foreignKeyProperty(toOne)
        : property.name();
  }

  TypeName type() {
    boolean declared = byEntity || property.type().isPrimitive();
    return declared ? property.type() : property.column().valueType();
  }

  boolean nullable() {
    return property.column().nullable();
  }

  /** The statement, without semicolon, that binds {@code value}. */
  CodeBlock bind(Mapping mapping, String execution, String at, String value) {
    return CodeBlock.of(
        "$N.$L($L, $L.$N, $N)",
        execution,
        byEntity ? ColumnCode.setter(property) : ColumnCode.setter(property.column()),
        at,
        mapping.constant(),
        byEntity ? mapping.names().relation(property) : mapping.names().column(property),
        value);
  }
}
