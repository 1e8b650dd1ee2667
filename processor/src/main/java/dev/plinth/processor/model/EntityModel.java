package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;
import dev.plinth.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entity: one Java type, one table.
 *
 * @param binaryName name of its class file, {@code shop.Shop$Order}
 * @param table its table in the database
 * @param properties in declared order
 * @param foreignKeys those that are plain values
 * @param hierarchy what it shares its table with
 * @param query what its rows come from, if it is a view
 */
public record EntityModel(
    ClassName type,
    String binaryName,
    GeneratedNames names,
    TableName table,
    KeyModel key,
    Construction construction,
    List<PropertyModel> properties,
    List<UniqueModel> uniques,
    List<IndexModel> indexes,
    List<ForeignKeyModel> foreignKeys,
    TableFacets facets,
    SourceRef source,
    HierarchyModel hierarchy,
    Optional<String> query) {

  public EntityModel(
      ClassName type,
      String binaryName,
      GeneratedNames names,
      TableName table,
      KeyModel key,
      Construction construction,
      List<PropertyModel> properties,
      List<UniqueModel> uniques,
      List<IndexModel> indexes,
      List<ForeignKeyModel> foreignKeys,
      TableFacets facets,
      SourceRef source) {
    this(
        type,
        binaryName,
        names,
        table,
        key,
        construction,
        properties,
        uniques,
        indexes,
        foreignKeys,
        facets,
        source,
        HierarchyModel.NONE,
        Optional.empty());
  }

  public EntityModel {
    properties = List.copyOf(properties);
    uniques = List.copyOf(uniques);
    indexes = List.copyOf(indexes);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** All columns of the table, in declared order. */
  public List<StoredColumn> columns() {
    return hierarchy.columns().isEmpty() ? ownColumns() : hierarchy.columns();
  }

  /** The columns of its own properties, in declared order. */
  List<StoredColumn> ownColumns() {
    return stored().stream()
        .map(PropertyPath::of)
        .flatMap(path -> path.columns().stream())
        .toList();
  }

  /** The column that tells the changes of a row. */
  public Optional<StoredColumn> version() {
    return columns().stream().filter(stored -> stored.column().is(Stamp.VERSION)).findFirst();
  }

  /** The properties that have columns, in declared order. */
  public List<StoredProperty> stored() {
    return only(StoredProperty.class);
  }

  /** The ways to its references, embedded or not, in the order of their columns. */
  public List<PropertyPath> references() {
    return ownColumns().stream()
        .filter(column -> column.isReference() && column.part() == 0)
        .map(StoredColumn::path)
        .toList();
  }

  /** The entity that a reference holds: one variant of its target if all that have it say so. */
  public TypeName relatedType(PropertyPath reference) {
    List<ToOneProperty> all =
        Stream.concat(
                Stream.of(reference),
                hierarchy.variants().stream().flatMap(each -> each.reference(reference).stream()))
            .map(path -> (ToOneProperty) path.property())
            .toList();
    ToOneProperty first = all.get(0);
    return all.stream().map(ToOneProperty::relatedType).allMatch(first.relatedType()::equals)
        ? first.relatedType()
        : first.target().type();
  }

  /** Its references, embedded or not. */
  public List<ToOneProperty> toOnes() {
    return references().stream().map(path -> (ToOneProperty) path.property()).toList();
  }

  public List<ToManyProperty> toManys() {
    return only(ToManyProperty.class);
  }

  /** Whether nothing but a key can be changed in place, as with records. */
  public boolean isImmutable() {
    return hierarchy.variants().isEmpty()
        ? isFinal()
        : hierarchy.variants().stream().anyMatch(variant -> variant.entity().isImmutable());
  }

  /**
   * Whether there is nothing that could be changed, in place or by a copy, nor a key to fill in.
   */
  public boolean isOnlyGivenKey() {
    return !key.isMade()
        && properties.stream()
            .allMatch(property -> isKey(property) && !property.access().isWritable());
  }

  private boolean isFinal() {
    boolean isFixed =
        properties.stream()
            .anyMatch(
                property -> !property.access().isWritable() && (key.isMade() || !isKey(property)));
    return isFixed
        && properties.stream()
            .noneMatch(property -> property.access().isWritable() && !isKey(property));
  }

  /** Whether an instance is made of the entities that it refers to. */
  public boolean isAssembled() {
    return hierarchy.variants().isEmpty()
        ? construction.takesEntities()
            || stored().stream()
                .anyMatch(
                    property ->
                        property instanceof EmbeddedProperty held
                            && held.embedded().takesEntities())
        : hierarchy.variants().stream().anyMatch(variant -> variant.entity().isAssembled());
  }

  /** Whether an insert can give the entity its key, and all else that it makes, in place. */
  public boolean keepsInstance() {
    return hierarchy.variants().isEmpty()
        ? !isImmutable() && (!key.isMade() || key.generatedProperty().access().isWritable())
        : hierarchy.variants().stream().allMatch(variant -> variant.entity().keepsInstance());
  }

  /** The same as a variant of a hierarchy. */
  EntityModel in(HierarchyModel shared) {
    return with(shared, query);
  }

  /** The same as a view. */
  public EntityModel over(String select) {
    return with(hierarchy, Optional.of(select));
  }

  private EntityModel with(HierarchyModel otherHierarchy, Optional<String> otherQuery) {
    return new EntityModel(
        type,
        binaryName,
        names,
        table,
        key,
        construction,
        properties,
        uniques,
        indexes,
        foreignKeys,
        facets,
        source,
        otherHierarchy,
        otherQuery);
  }

  /** Whether its rows are read and never written. */
  public boolean isView() {
    return query.isPresent();
  }

  /** Whether a row can be found by its key; only a view may lack one. */
  public boolean hasKey() {
    return !key.properties().isEmpty();
  }

  private boolean isKey(PropertyModel property) {
    return key.properties().stream().anyMatch(property::equals);
  }

  private <P extends PropertyModel> List<P> only(Class<P> kind) {
    return properties.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
