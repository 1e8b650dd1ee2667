package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Relations;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.TableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the properties of entities whose columns stand in other tables. */
final class DerivedCollections {
  private final EntityProperties properties;
  private final Map<ClassName, List<DerivedCollection>> known = new HashMap<>();

  DerivedCollections(EntityProperties properties) {
    this.properties = properties;
  }

  List<DerivedCollection> of(EntityOutline entity) {
    return known.computeIfAbsent(entity.type(), unseen -> read(entity));
  }

  private List<DerivedCollection> read(EntityOutline entity) {
    return StoredFields.ofTable(entity.declaration())
        .flatMap(field -> read(field, entity).stream())
        .toList();
  }

  private Optional<DerivedCollection> read(FieldDeclaration field, EntityOutline entity) {
    Optional<AnnotationDeclaration> pairs = field.annotations().find(ManyToMany.class);
    if (pairs.isPresent()) {
      return target(field).flatMap(target -> paired(field, pairs.get(), entity, target));
    }
    return Stream.of(OneToMany.class, OneToOne.class)
        .flatMap(kind -> field.annotations().find(kind).stream())
        .flatMap(relation -> relation.text("mappedBy").stream())
        .findFirst()
        .flatMap(mappedBy -> target(field).flatMap(target -> mapped(field, mappedBy, target)));
  }

  private Optional<EntityOutline> target(FieldDeclaration field) {
    TypeUse type = Relations.related(field.type());
    TypeUse element = type.arguments().isEmpty() ? type : type.arguments().get(0);
    return element.raw() instanceof ClassName name ? properties.related(name) : Optional.empty();
  }

  /** Those whose foreign key refers to the entity. */
  private Optional<DerivedCollection> mapped(
      FieldDeclaration field, String mappedBy, EntityOutline target) {
    return properties.of(target).stream()
        .filter(property -> String.join(".", property.path()).equals(mappedBy))
        .findFirst()
        .flatMap(
            inverse ->
                properties
                    .reference(inverse)
                    .map(own -> backwards(field, inverse.table(), own, inverse.columnNames())))
        .map(step -> new DerivedCollection(field.name(), List.of(step), target));
  }

  private static DerivedStep backwards(
      FieldDeclaration field, TableName table, ForeignKey.Reference own, List<String> columns) {
    return new DerivedStep(field.name(), own.table(), own.columns(), table, columns, true, true);
  }

  private Optional<DerivedCollection> paired(
      FieldDeclaration field,
      AnnotationDeclaration relation,
      EntityOutline entity,
      EntityOutline target) {
    Optional<String> mappedBy = relation.text("mappedBy");
    Optional<TableName> table =
        mappedBy.isPresent()
            ? StoredFields.ofTable(target.declaration())
                .filter(other -> other.name().equals(mappedBy.get()))
                .flatMap(other -> other.annotations().find(ManyToMany.class).stream())
                .map(other -> Relations.joinTable(other, target.table(), entity.table()))
                .findFirst()
            : Optional.of(Relations.joinTable(relation, entity.table(), target.table()));
    return table
        .map(pairs -> new Pairs(pairs, properties.foreignKeys(pairs)))
        .filter(pairs -> pairs.keys().size() == 2)
        .map(pairs -> pairs.steps(field, mappedBy.isPresent()))
        .map(steps -> new DerivedCollection(field.name(), steps, target));
  }

  /** A join table, whose first key refers to the entity that declares it. */
  private record Pairs(TableName table, List<ForeignKey> keys) {

    List<DerivedStep> steps(FieldDeclaration field, boolean isInverse) {
      ForeignKey own = keys.get(isInverse ? 1 : 0);
      ForeignKey other = keys.get(isInverse ? 0 : 1);
      ForeignKey.Reference target = other.references();
      return List.of(
          backwards(field, table, own.references(), own.columns()),
          new DerivedStep(
              "", table, other.columns(), target.table(), target.columns(), false, false));
    }
  }
}
