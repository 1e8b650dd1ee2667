package dev.plinth.processor.model;

import com.palantir.javapoet.CodeBlock;
import dev.plinth.processor.declaration.FieldDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes one entity of the variants of a hierarchy, whose table has the columns of all. */
final class HierarchyAssembler {
  private final ResolvedEntity root;
  private final List<VariantModel> variants;
  private final StoredColumn discriminator;

  HierarchyAssembler(ResolvedEntity root, String column, List<VariantModel> variants) {
    this.root = root;
    this.variants = variants;
    this.discriminator =
        constant(
            ColumnModel.text(
                column,
                CamelCase.ofColumn(column),
                variants.stream().map(VariantModel::discriminator).toList(),
                root.declaration().source()),
            CodeBlock.of("$S", column));
  }

  EntityModel assemble() {
    EntityModel first = variants.get(0).entity();
    List<StoredColumn> columns = columns(first.key());
    List<VariantModel> placed =
        variants.stream()
            .map(variant -> new VariantModel(variant.discriminator(), place(variant, columns)))
            .toList();
    return new EntityModel(
        root.declaration().type(),
        root.declaration().binaryName(),
        root.names(),
        root.table(),
        first.key(),
        new Construction(List.of()),
        distinct(EntityModel::properties, PropertyModel::name),
        distinct(EntityModel::uniques, key -> List.of(key.name(), key.columnNames())),
        distinct(
            EntityModel::indexes,
            index -> List.of(index.name(), index.columnNames(), index.unique(), index.where())),
        distinct(EntityModel::foreignKeys, ForeignKeyModel::columnNames),
        facets(),
        root.declaration().source(),
        HierarchyModel.ofRoot(discriminator, placed, columns, inherited()),
        Optional.empty());
  }

  private Set<String> inherited() {
    return StoredFields.of(root.declaration())
        .map(FieldDeclaration::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of the root, and the checks of all variants. */
  private TableFacets facets() {
    TableFacets own = root.facets();
    return new TableFacets(
        own.options(),
        own.comment(),
        own.renamedFrom(),
        distinct(
            entity -> entity.facets().checks(),
            check -> List.of(check.name(), check.expression())));
  }

  /** Those of all variants; what tells these apart comes behind the key. */
  private List<StoredColumn> columns(KeyModel key) {
    List<StoredColumn> columns =
        new ArrayList<>(
            distinct(EntityModel::ownColumns, each -> each.column().name()).stream()
                .map(this::nullable)
                .toList());
    List<StoredColumn> keys = key.columns();
    columns.add(columns.indexOf(keys.get(keys.size() - 1)) + 1, discriminator);
    return columns;
  }

  /** A column is filled in all rows only if each variant fills it. */
  private StoredColumn nullable(StoredColumn column) {
    boolean filled =
        variants.stream()
            .allMatch(
                variant ->
                    variant.entity().ownColumns().stream()
                        .map(StoredColumn::column)
                        .anyMatch(own -> isSame(own, column) && !own.nullable()));
    return filled || column.column().nullable()
        ? column
        : new StoredColumn(column.path(), column.part(), column.column().asNullable());
  }

  /** The variant, with a value for each column of the table. */
  private EntityModel place(VariantModel variant, List<StoredColumn> columns) {
    List<StoredColumn> own = variant.entity().ownColumns();
    return variant
        .entity()
        .in(
            HierarchyModel.ofVariant(
                columns.stream()
                    .map(
                        column ->
                            own.stream()
                                .filter(each -> isSame(each.column(), column))
                                .findFirst()
                                .map(each -> withoutDefault(each, column))
                                .orElseGet(() -> absent(column, variant)))
                    .toList()));
  }

  /** Where other variants leave the column NULL, the default is never taken. */
  private static StoredColumn withoutDefault(StoredColumn own, StoredColumn shared) {
    return own.column().isDefaulted() && shared.column().nullable()
        ? new StoredColumn(own.path(), own.part(), own.column().asNullable())
        : own;
  }

  private StoredColumn absent(StoredColumn column, VariantModel variant) {
    return column.equals(discriminator)
        ? constant(column.column(), CodeBlock.of("$S", variant.discriminator()))
        : constant(column.column(), CodeBlock.of("null"));
  }

  private static StoredColumn constant(ColumnModel column, CodeBlock value) {
    return PropertyPath.of(new ConstantProperty(column, value)).columns().get(0);
  }

  private static boolean isSame(ColumnModel own, StoredColumn column) {
    return own.name().equals(column.column().name());
  }

  /** What the variants have, each once. */
  private <T> List<T> distinct(
      Function<EntityModel, List<T>> part, Function<? super T, Object> identity) {
    Map<Object, T> found = new LinkedHashMap<>();
    variants.stream()
        .map(VariantModel::entity)
        .flatMap(entity -> part.apply(entity).stream())
        .forEach(each -> found.putIfAbsent(identity.apply(each), each));
    return List.copyOf(found.values());
  }
}
