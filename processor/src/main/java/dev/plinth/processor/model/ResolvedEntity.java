package dev.plinth.processor.model;

import dev.plinth.annotation.Table;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.problem.SourceRef;
import dev.plinth.schema.TableName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As much of an entity as could be understood; the rules look at this, so that one mistake does not
 * hide another.
 *
 * @param properties those that could be understood, in declared order
 */
public record ResolvedEntity(
    EntityDeclaration declaration,
    GeneratedNames names,
    TableName table,
    Optional<KeyModel> key,
    Optional<Construction> construction,
    List<PropertyModel> properties,
    List<UniqueModel> uniques,
    List<IndexModel> indexes,
    List<ForeignKeyModel> foreignKeys,
    TableFacets facets) {
  public ResolvedEntity {
    properties = List.copyOf(properties);
    uniques = List.copyOf(uniques);
    indexes = List.copyOf(indexes);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** The same in the table of another entity. */
  ResolvedEntity within(GeneratedNames otherNames, TableName otherTable) {
    return new ResolvedEntity(
        declaration,
        otherNames,
        otherTable,
        key.map(known -> known.within(otherNames)),
        construction,
        properties,
        uniques,
        indexes,
        foreignKeys,
        facets);
  }

  /** The same with the properties of its variants. */
  ResolvedEntity with(List<PropertyModel> all) {
    return new ResolvedEntity(
        declaration, names, table, key, construction, all, uniques, indexes, foreignKeys, facets);
  }

  /** As the user reads it: {@code Shop.Order}. */
  public String shown() {
    return declaration.shown();
  }

  /** The place of a member of {@code @Table}; the type where it stands there without one. */
  public SourceRef tableAt(String member) {
    return declaration
        .annotations()
        .find(Table.class)
        .map(table -> table.at(member))
        .orElseGet(declaration::source);
  }

  /** As the user reads it: {@code User.name}. */
  public String shown(PropertyModel property) {
    return field(property).shown();
  }

  /** As the user reads it: {@code User.name}. */
  public String shown(PropertyPath path) {
    return declaration.shown() + "." + path.name();
  }

  /** The field of a property, which may be that of a variant. */
  public FieldDeclaration field(PropertyModel property) {
    return declaration
        .field(property.name())
        .or(() -> fieldOfVariant(property.name()))
        .orElseThrow();
  }

  private Optional<FieldDeclaration> fieldOfVariant(String name) {
    return StoredFields.ofTable(declaration).filter(each -> each.name().equals(name)).findFirst();
  }

  public List<StoredProperty> stored() {
    return only(StoredProperty.class);
  }

  /** All columns of the table, as far as they could be understood, in declared order. */
  public List<StoredColumn> columns() {
    return stored().stream()
        .map(PropertyPath::of)
        .flatMap(path -> path.columns().stream())
        .toList();
  }

  /** Whether a column may be that of a property that could not be understood. */
  public boolean mayLack(String column) {
    return StoredFields.of(declaration)
        .map(FieldDeclaration::name)
        .filter(name -> properties.stream().noneMatch(each -> each.name().equals(name)))
        .anyMatch(name -> column.toLowerCase(Locale.ROOT).startsWith(SnakeCase.of(name)));
  }

  /** All stored properties, with those that are embedded behind what embeds them. */
  public List<DeclaredPath> paths() {
    return DeclaredPath.all(declaration, properties);
  }

  /** The entity and all types that are embedded in it, each once. */
  public List<EntityDeclaration> types() {
    return Stream.concat(
            Stream.of(declaration),
            paths().stream()
                .map(each -> each.path().property())
                .filter(EmbeddedProperty.class::isInstance)
                .map(each -> ((EmbeddedProperty) each).embedded().declaration()))
        .distinct()
        .toList();
  }

  /** The plain values, embedded or not, each with the field that declares it. */
  public List<DeclaredColumn> plainColumns() {
    return paths().stream()
        .filter(each -> each.path().property() instanceof ColumnProperty)
        .map(each -> new DeclaredColumn((ColumnProperty) each.path().property(), each.member()))
        .toList();
  }

  /** The references, embedded or not, each with the field that declares it. */
  public List<DeclaredPath> references() {
    return paths().stream()
        .filter(each -> each.path().property() instanceof ToOneProperty)
        .toList();
  }

  /** Whether a constructor takes what is at the end of a path. */
  public boolean takes(PropertyPath path) {
    return path.around()
        .map(
            around -> Optional.of(((EmbeddedProperty) around.property()).embedded().construction()))
        .orElse(construction)
        .filter(each -> each.takes(path.property()))
        .isPresent();
  }

  public List<ToManyProperty> toManys() {
    return only(ToManyProperty.class);
  }

  /** The model; empty where a part of the entity could not be understood. */
  public Optional<EntityModel> model() {
    boolean complete = properties.size() == StoredFields.of(declaration).count();
    return key.filter(known -> complete)
        .flatMap(
            known ->
                construction.map(
                    made ->
                        new EntityModel(
                            declaration.type(),
                            declaration.binaryName(),
                            names,
                            table,
                            known,
                            made,
                            properties,
                            uniques,
                            indexes,
                            foreignKeys,
                            facets,
                            declaration.source())));
  }

  private <P extends PropertyModel> List<P> only(Class<P> kind) {
    return properties.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
