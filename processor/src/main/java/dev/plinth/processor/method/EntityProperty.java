package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.CamelCase;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Relations;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.TableName;
import java.util.List;
import java.util.Optional;

/**
 * A stored property of an entity, or of what is embedded in it, as the name of a method says it.
 *
 * @param owner the entity whose table has the columns
 * @param path the names on the way from the entity: {@code address}, {@code city}
 * @param field at the end of the way
 * @param table that has the columns
 * @param columns of a to-one all of its foreign key, else one
 * @param target the entity that a to-one refers to, perhaps to a variant of it
 */
record EntityProperty(
    EntityOutline owner,
    List<String> path,
    FieldDeclaration field,
    TableName table,
    List<ColumnSchema> columns,
    Optional<ClassName> target) {
  EntityProperty {
    path = List.copyOf(path);
    columns = List.copyOf(columns);
  }

  /** The same value in a column that refers to its own. */
  EntityProperty in(TableName other, ColumnSchema reference) {
    return new EntityProperty(owner, path, field, other, List.of(reference), target);
  }

  /** As if it were one property: {@code addressCity}. */
  String name() {
    return path.stream().reduce(CamelCase::join).orElseThrow();
  }

  /** As the user reads it: {@code User.address.city}. */
  String shown() {
    return owner.declaration().shown() + "." + String.join(".", path);
  }

  /** Its type in Java, without what tells that it may be absent. */
  TypeUse type() {
    return Relations.value(field.type());
  }

  List<String> columnNames() {
    return columns.stream().map(ColumnSchema::name).toList();
  }

  ColumnSchema column() {
    return columns.get(0);
  }

  boolean nullable() {
    return column().nullable();
  }
}
