package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.Relations;
import dev.plinth.processor.sql.SqlBinder;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the properties of entities with their columns, by what the schema says of their origin. */
final class EntityProperties {
  private final SqlBinder binder;
  private final Outlines outlines;
  private final Map<ClassName, List<EntityProperty>> known = new LinkedHashMap<>();

  EntityProperties(SqlBinder binder, Outlines outlines) {
    this.binder = binder;
    this.outlines = outlines;
  }

  Optional<EntityOutline> entity(ClassName type) {
    return outlines.find(type);
  }

  /** Those with columns in the entity's own table, in the order of the table. */
  List<EntityProperty> of(EntityOutline entity) {
    List<EntityProperty> properties = known.get(entity.type());
    if (properties == null) {
      properties = read(entity);
      known.put(entity.type(), properties);
    }
    return properties;
  }

  private List<EntityProperty> read(EntityOutline entity) {
    Map<List<String>, EntityProperty> properties = new LinkedHashMap<>();
    for (ColumnSchema column : columns(entity)) {
      property(entity, column)
          .ifPresent(
              each -> properties.merge(each.path(), each, EntityProperties::withMoreColumns));
    }
    return List.copyOf(properties.values());
  }

  private static EntityProperty withMoreColumns(EntityProperty one, EntityProperty other) {
    return new EntityProperty(
        one.owner(),
        one.path(),
        one.field(),
        one.table(),
        Stream.concat(one.columns().stream(), other.columns().stream()).toList());
  }

  private Optional<EntityProperty> property(EntityOutline entity, ColumnSchema column) {
    Origin origin = column.origin();
    if (origin == null || origin.member() == null) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>();
    Optional<FieldDeclaration> field = Optional.empty();
    for (String step : origin.member().split("\\.", -1)) {
      if (field.flatMap(Relations::referenced).isPresent()) {
        break;
      }
      Optional<EntityDeclaration> type =
          path.isEmpty()
              ? Optional.of(declaration(entity, origin))
              : field.flatMap(each -> embedded(each, entity));
      path.add(step);
      field = type.flatMap(each -> each.field(step));
    }
    return field.map(end -> new EntityProperty(entity, path, end, entity.table(), List.of(column)));
  }

  private static EntityDeclaration declaration(EntityOutline entity, Origin origin) {
    return entity.declaration().variants().stream()
        .filter(variant -> variant.binaryName().equals(origin.type()))
        .findFirst()
        .orElse(entity.declaration());
  }

  private Optional<EntityDeclaration> embedded(FieldDeclaration field, EntityOutline entity) {
    TypeUse type = Relations.value(field.type());
    return type.raw() instanceof ClassName name
        ? outlines.types().embedded(name, entity.declaration().entityType(), field.source())
        : Optional.empty();
  }

  /** All columns of an entity, in the order in which its mapping reads them. */
  List<ColumnSchema> columns(EntityOutline entity) {
    return binder.columns(entity.table());
  }

  /** The columns of the primary key; none of some views. */
  List<String> key(EntityOutline entity) {
    return entity.key().stream().flatMap(key -> key.columnNames().stream()).toList();
  }

  /** What the columns of a to-one refer to, in their order. */
  Optional<ForeignKey.Reference> reference(EntityProperty toOne) {
    List<String> columns = toOne.columns().stream().map(ColumnSchema::name).toList();
    return binder.foreignKeys(toOne.table()).stream()
        .filter(key -> key.columns().equals(columns))
        .map(ForeignKey::references)
        .findFirst();
  }
}
