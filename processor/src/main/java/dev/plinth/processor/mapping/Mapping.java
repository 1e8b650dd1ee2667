package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.model.ConstantProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.IndexModel;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.RelationTarget;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.model.UniqueModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An entity with the SQL and the names of its generated mapping.
 *
 * @param root the type that the whole mapping is of
 * @param assembled whether instances are made of the entities that they refer to
 * @param module the module that declares the entity
 */
public record Mapping(
    EntityModel entity,
    ClassName root,
    boolean assembled,
    String module,
    EntityDialects dialects,
    MappingNames names) {

  /** The mapping. */
  public static Mapping of(EntityModel entity, String module, EntityDialects dialects) {
    return new Mapping(
        entity, entity.type(), entity.isAssembled(), module, dialects, new MappingNames(entity));
  }

  /** The mapping of a variant, which shares the names. */
  Mapping of(EntityModel variant) {
    return new Mapping(variant, root, assembled, module, dialects, names);
  }

  /** Whether it is that of one variant of a hierarchy. */
  boolean isVariant() {
    return entity.hierarchy().variants().isEmpty() && !entity.hierarchy().columns().isEmpty();
  }

  /** The SQL over the entity's table, in the words of the first of the databases. */
  public EntitySql sql() {
    return dialects.first(entity);
  }

  /**
   * A constant for a statement over the entity's table.
   *
   * @param label where the statement comes from, for logs: {@code UserDao.findByName}
   * @param returning the columns that it gives back of what it writes
   */
  public FieldSpec statement(
      String name, String label, Function<EntitySql, String> text, List<String> returning) {
    return SqlConstants.of(
        name, label, text.apply(sql()), dialects.others(entity, text), returning);
  }

  /** The Java type of the entity. */
  public ClassName type() {
    return entity.type();
  }

  /** The properties of each unique key and of each unique index over all rows. */
  public List<List<PropertyPath>> uniqueKeys() {
    return Stream.concat(
            entity.uniques().stream().map(UniqueModel::paths),
            entity.indexes().stream()
                .filter(index -> index.unique() && index.where().isEmpty())
                .filter(index -> index.expression().isEmpty())
                .map(IndexModel::paths))
        .distinct()
        .toList();
  }

  /** The name of the entity in messages and logs: {@code Shop.Order}. */
  String displayName() {
    return String.join(".", entity.type().simpleNames());
  }

  /** The expression for the one instance of the mapping. */
  public CodeBlock constant() {
    return constant(entity.names().table(), entity.names().constant());
  }

  /** The expression for the one instance of the mapping of another entity. */
  static CodeBlock constant(RelationTarget target) {
    return constant(target.names().table(), target.names().constant());
  }

  /** The expression for the one instance of a mapping. */
  private static CodeBlock constant(ClassName mapping, String constant) {
    return CodeBlock.of("$T." + constant.replace("$", "$$"), mapping);
  }

  /** The expression for what a column stores, a to-one as the related entity. */
  CodeBlock value(StoredColumn column, String entity) {
    if (column.property() instanceof ConstantProperty constant) {
      return constant.value();
    }
    CodeBlock property = property(column, entity);
    return column.isReference() ? property : ColumnCode.toColumn(column, this, property);
  }

  /** The expression that reads the property that a column stores. */
  CodeBlock property(StoredColumn column, String entity) {
    return column.isEmbedded()
        ? CodeBlock.of("$N($N)", names.value(column), entity)
        : column.property().access().read(CodeBlock.of("$N", entity));
  }

  /** The column with this index. */
  StoredColumn column(int index) {
    return entity.columns().get(index);
  }

  /** The embedded properties, those of the entity first. */
  List<PropertyPath> embeddeds() {
    return entity.stored().stream().map(PropertyPath::of).flatMap(Mapping::embeddeds).toList();
  }

  /** The ways to entities in embedded values that are set after the entity itself is made. */
  List<PropertyPath> referredInEmbeddeds() {
    return entity.references().stream()
        .filter(
            path ->
                path.around()
                    .map(around -> ((EmbeddedProperty) around.property()).embedded())
                    .filter(held -> !held.construction().takes(path.property()))
                    .isPresent())
        .filter(path -> path.property() instanceof ToOneProperty toOne && !toOne.ref())
        .toList();
  }

  /** Whether an embedded value is the key, or in it, and could be changed in place. */
  boolean copiesKey(PropertyPath path) {
    KeyModel key = entity.key();
    return !key.hasRecord()
        && path.root().equals(key.properties().get(0))
        && path.root() instanceof EmbeddedProperty root
        && isMutable(root);
  }

  /** Whether a value that a column stores could be changed without the entity. */
  boolean holdsMutable() {
    return entity.columns().stream()
            .anyMatch(
                column -> StateMethod.copies(column) || column.column().converter().isPresent())
        || embeddeds().stream()
            .anyMatch(path -> path.property() instanceof EmbeddedProperty held && isMutable(held));
  }

  private static boolean isMutable(EmbeddedProperty property) {
    return property.embedded().properties().stream()
        .anyMatch(
            nested ->
                nested.access().isWritable()
                    || (nested instanceof EmbeddedProperty inner && isMutable(inner)));
  }

  static Stream<PropertyPath> embeddeds(PropertyPath path) {
    return path.property() instanceof EmbeddedProperty property
        ? Stream.concat(
            Stream.of(path),
            property.embedded().properties().stream().map(path::then).flatMap(Mapping::embeddeds))
        : Stream.empty();
  }

  /** The index of the first column of a property of the entity. */
  int index(StoredProperty property) {
    List<StoredColumn> columns = entity.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).path().root().equals(property)) {
        return i;
      }
    }
    throw new IllegalArgumentException(property.name());
  }

  /** The index of the first column of what is at the end of a path. */
  int index(PropertyPath path) {
    return entity.columns().indexOf(path.columns().get(0));
  }

  /** A name for the variable that holds an entity. */
  String entityVariable(NameAllocator names) {
    return names.newName(MappingNames.variable(entity.type()));
  }
}
