package dev.plinth.processor.model;

import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Order;
import dev.plinth.annotation.Unique;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.problem.IndexCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Collects the indexes: those of the properties, those of the type, those of foreign keys. */
final class IndexReader {
  private final EntityDeclaration entity;
  private final List<PropertyModel> properties;
  private final List<ForeignKeyModel> foreignKeys;

  IndexReader(
      EntityDeclaration entity, List<PropertyModel> properties, List<ForeignKeyModel> foreignKeys) {
    this.entity = entity;
    this.properties = properties;
    this.foreignKeys = foreignKeys;
  }

  List<IndexModel> read(Optional<KeyModel> key, List<UniqueModel> uniques, Problems problems) {
    List<IndexModel> indexes = new ArrayList<>();
    NamedProperties named = new NamedProperties(entity, properties);
    for (DeclaredPath declared : DeclaredPath.all(entity, properties)) {
      List<PropertyPath> path = List.of(declared.path());
      declared
          .member()
          .field()
          .annotations()
          .each(Index.class)
          .forEach(index -> add(index, path, indexes, problems));
      declared.member().field().annotations().each(Unique.class).stream()
          .filter(unique -> !UniqueReader.isOverAllRows(unique))
          .forEach(unique -> indexes.add(partial(unique, path)));
    }
    for (AnnotationDeclaration index : entity.annotations().each(Index.class)) {
      if (index.text("expression").isPresent()) {
        add(index, List.of(), indexes, problems);
      } else {
        named
            .read(index, "Index", problems)
            .ifPresent(paths -> add(index, paths, indexes, problems));
      }
    }
    for (AnnotationDeclaration unique : entity.annotations().each(Unique.class)) {
      if (!UniqueReader.isOverAllRows(unique)) {
        named
            .read(unique, "Unique", problems)
            .ifPresent(paths -> indexes.add(partial(unique, paths)));
      }
    }
    for (DeclaredPath declared : DeclaredPath.all(entity, properties)) {
      if (wantsIndex(declared) && !isIndexed(declared.path(), key, uniques, indexes)) {
        indexes.add(implied(declared.path()));
      }
    }
    return indexes;
  }

  /** A foreign key is found by an index, unless the user says otherwise. */
  private boolean wantsIndex(DeclaredPath declared) {
    Annotations annotations = declared.member().field().annotations();
    boolean isForeignKey =
        declared.path().property() instanceof ToOneProperty
            || foreignKeys.stream().anyMatch(each -> each.path().equals(declared.path()));
    return isForeignKey
        && annotations
            .find(ManyToOne.class)
            .or(() -> annotations.find(ForeignKey.class))
            .flatMap(written -> written.flag("index"))
            .orElse(true);
  }

  /** A unique key over some of the rows. */
  private IndexModel partial(AnnotationDeclaration unique, List<PropertyPath> paths) {
    String name =
        unique
            .text("name")
            .orElseGet(() -> ConstraintNames.unique(table(), UniqueModel.columnNames(paths)));
    return new IndexModel(
        Optional.of(name),
        paths.stream().map(path -> new IndexPart(path, Order.ASC)).toList(),
        Optional.empty(),
        List.of(),
        true,
        unique.text("where"),
        false,
        unique.source());
  }

  private TableName table() {
    return GeneratedNamesReader.table(entity);
  }

  private void add(
      AnnotationDeclaration index,
      List<PropertyPath> paths,
      List<IndexModel> indexes,
      Problems problems) {
    List<Order> orders = index.constants("order", Order.class);
    Optional<IndexExpression> expression =
        index
            .text("expression")
            .map(sql -> new IndexExpression(sql, orders.isEmpty() ? Order.ASC : orders.get(0)));
    int ordered = expression.isPresent() ? 1 : paths.size();
    if (!orders.isEmpty() && orders.size() != ordered) {
      problems.add(
          IndexCode.ORDER_COUNT, index.at("order"), entity.shown(), orders.size(), ordered);
      return;
    }
    List<PropertyPath> include =
        new NamedProperties(entity, properties).read(index, "include", "Index", problems);
    List<IndexPart> parts =
        IntStream.range(0, paths.size())
            .mapToObj(
                at -> new IndexPart(paths.get(at), orders.isEmpty() ? Order.ASC : orders.get(at)))
            .toList();
    indexes.add(
        new IndexModel(
            index.text("name").or(() -> expression.map(this::name)),
            expression.isPresent() ? List.of() : parts,
            expression,
            include,
            index.flag("unique").orElse(false),
            index.text("where"),
            false,
            index.source()));
  }

  /** After the columns that the expression names, in the order of the table. */
  private String name(IndexExpression expression) {
    Set<String> named = SqlText.columns(expression.sql());
    return ConstraintNames.index(
        table(),
        properties.stream()
            .filter(StoredProperty.class::isInstance)
            .flatMap(property -> ((StoredProperty) property).columns().stream())
            .map(ColumnModel::name)
            .filter(named::contains)
            .toList());
  }

  /** Whether a key or an index starts with the columns. */
  private static boolean isIndexed(
      PropertyPath path,
      Optional<KeyModel> key,
      List<UniqueModel> uniques,
      List<IndexModel> indexes) {
    List<String> columns = UniqueModel.columnNames(List.of(path));
    return key.filter(primary -> startsWith(primary.columnNames(), columns)).isPresent()
        || uniques.stream().anyMatch(unique -> startsWith(unique.columnNames(), columns))
        || indexes.stream()
            .filter(index -> index.where().isEmpty())
            .anyMatch(index -> startsWith(index.columnNames(), columns));
  }

  private static boolean startsWith(List<String> columns, List<String> first) {
    return columns.size() >= first.size() && columns.subList(0, first.size()).equals(first);
  }

  private static IndexModel implied(PropertyPath path) {
    return new IndexModel(
        Optional.empty(),
        List.of(new IndexPart(path, Order.ASC)),
        Optional.empty(),
        List.of(),
        false,
        Optional.empty(),
        true,
        path.property().source());
  }
}
