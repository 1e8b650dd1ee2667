package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.Relations;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.processor.sql.SqlBinder;
import dev.plinth.processor.sql.TypeKinds;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Origin;
import dev.plinth.schema.TableName;
import dev.plinth.type.ColumnType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** The entity that a type is, or is a variant of. */
  Optional<EntityOutline> related(ClassName type) {
    return entity(type).or(() -> outlines.types().rootOf(type).flatMap(this::entity));
  }

  List<ForeignKey> foreignKeys(TableName table) {
    return binder.foreignKeys(table);
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
        Stream.concat(one.columns().stream(), other.columns().stream()).toList(),
        one.target());
  }

  private Optional<EntityProperty> property(EntityOutline entity, ColumnSchema column) {
    Origin origin = column.origin();
    if (origin == null || origin.member() == null) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>();
    Optional<FieldDeclaration> field = Optional.empty();
    for (String step : origin.member().split("\\.", -1)) {
      if (field.flatMap(this::referenced).isPresent()) {
        break;
      }
      field =
          path.isEmpty()
              ? declared(entity, step)
              : field.flatMap(each -> embedded(each, entity)).flatMap(each -> each.field(step));
      path.add(step);
    }
    return field.map(
        end ->
            new EntityProperty(
                entity, path, end, entity.table(), List.of(column), referenced(end)));
  }

  private Optional<ClassName> referenced(FieldDeclaration field) {
    return Relations.referenced(field, outlines.types());
  }

  /** A field of the entity or of one of its variants. */
  private static Optional<FieldDeclaration> declared(EntityOutline entity, String name) {
    return StoredFields.ofTable(entity.declaration())
        .filter(field -> field.name().equals(name))
        .findFirst();
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

  Optional<ColumnSchema> column(TableName table, String name) {
    return binder.columns(table).stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The columns of the primary key; none of some views. */
  List<String> key(EntityOutline entity) {
    return entity.key().stream().flatMap(key -> key.columnNames().stream()).toList();
  }

  /** What the columns of a to-one refer to, in their order. */
  Optional<ForeignKey.Reference> reference(EntityProperty toOne) {
    List<String> columns = toOne.columnNames();
    return foreignKeys(toOne.table()).stream()
        .filter(key -> key.columns().equals(columns))
        .map(ForeignKey::references)
        .findFirst();
  }

  /**
   * The expression for a column in the mapping of its entity, where the property behind it is of
   * this type.
   */
  Optional<CodeBlock> column(BoundParameter.@Nullable Place place, TypeName type) {
    return property(place, type).map(EntityProperties::column);
  }

  /** Likewise, where the property has a converter. */
  Optional<CodeBlock> converted(BoundParameter.@Nullable Place place, TypeName type) {
    return property(place, type)
        .filter(property -> property.field().isConverted())
        .map(EntityProperties::column);
  }

  /**
   * How values of a type are stored by a column without a converter; null where converters of the
   * module store them as something else, so that the column has to be known.
   */
  @Nullable ColumnType stored(Scalar scalar, TypeName type) {
    ColumnType plain = DaoRowForms.type(scalar);
    boolean isConverted =
        properties()
            .filter(property -> property.field().isConverted())
            .filter(property -> boxed(property.type().name()).equals(boxed(type)))
            .anyMatch(property -> !TypeKinds.areAlike(plain, property.column().type()));
    return isConverted ? null : plain;
  }

  private Stream<EntityProperty> properties() {
    return binder.entities().stream()
        .flatMap(origin -> owner(origin).stream())
        .flatMap(entity -> of(entity).stream());
  }

  private Optional<EntityProperty> property(BoundParameter.@Nullable Place place, TypeName type) {
    return place == null
        ? Optional.empty()
        : owner(place.column().origin()).stream()
            .flatMap(entity -> of(entity).stream())
            .filter(property -> property.columns().contains(place.column()))
            .filter(property -> boxed(property.type().name()).equals(boxed(type)))
            .findFirst();
  }

  private static TypeName boxed(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }

  /** Whether a property of the module has values of this type, which it stores itself. */
  boolean isStored(TypeName type) {
    return properties()
        .filter(property -> property.target().isEmpty())
        .anyMatch(property -> property.type().name().equals(type));
  }

  /** The columns of the properties that have a converter for values of this type. */
  List<ColumnSchema> holders(TypeName type) {
    return properties()
        .filter(property -> property.field().isConverted())
        .filter(property -> property.type().name().equals(type))
        .map(EntityProperty::column)
        .toList();
  }

  private Optional<EntityOutline> owner(@Nullable Origin origin) {
    if (origin == null) {
      return Optional.empty();
    }
    int dot = origin.type().lastIndexOf('.');
    String[] simple = origin.type().substring(dot + 1).split("\\$", -1);
    ClassName type = ClassName.get(dot < 0 ? "" : origin.type().substring(0, dot), simple[0]);
    for (int i = 1; i < simple.length; i++) {
      type = type.nestedClass(simple[i]);
    }
    return outlines.find(type);
  }

  /** The expression for the column of a property in the mapping. */
  static CodeBlock column(EntityProperty property) {
    String constant = property.owner().names().constant();
    String name = property.name().equals(constant) ? property.name() + "_" : property.name();
    return CodeBlock.of("$L.$N", DaoRowForms.mapping(property.owner()), name);
  }
}
