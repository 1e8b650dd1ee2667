package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.model.CamelCase;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.schema.ColumnSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the properties whose names a text begins with. */
final class DerivedPaths {
  private final EntityProperties properties;
  private final DerivedCollections collections;

  DerivedPaths(EntityProperties properties) {
    this.properties = properties;
    this.collections = new DerivedCollections(properties);
  }

  /**
   * A property that the text begins with.
   *
   * @param rest what stands behind it
   */
  record Found(DerivedPath path, String rest) {}

  /** All of them, the longest first. */
  List<Found> in(EntityOutline entity, String text) {
    return all(entity, text)
        .sorted(Comparator.comparingInt(found -> found.rest().length()))
        .toList();
  }

  /** The one whose name is the whole text, as a parameter or component has it. */
  Optional<DerivedPath> named(EntityOutline entity, String name) {
    return in(entity, CamelCase.capitalised(name)).stream()
        .filter(found -> found.rest().isEmpty())
        .map(Found::path)
        .findFirst();
  }

  Optional<EntityOutline> entity(ClassName type) {
    return properties.entity(type);
  }

  /** The properties that have one value for each row. */
  List<String> singleNames(EntityOutline entity) {
    return properties.of(entity).stream().map(EntityProperty::name).toList();
  }

  /** What a name can begin with. */
  List<String> names(EntityOutline entity) {
    return Stream.concat(
            singleNames(entity).stream(),
            collections.of(entity).stream()
                .flatMap(
                    each ->
                        properties.of(each.target()).stream()
                            .map(inner -> CamelCase.join(each.name(), inner.name()))))
        .toList();
  }

  /** Whether it is a property that holds other entities. */
  boolean isCollection(EntityOutline entity, String capitalised) {
    return collections.of(entity).stream()
        .anyMatch(each -> CamelCase.capitalised(each.name()).equals(capitalised));
  }

  private Stream<Found> all(EntityOutline entity, String text) {
    return Stream.concat(
        properties.of(entity).stream()
            .filter(property -> text.startsWith(CamelCase.capitalised(property.name())))
            .flatMap(property -> from(property, text.substring(property.name().length()))),
        collections.of(entity).stream()
            .filter(each -> text.startsWith(CamelCase.capitalised(each.name())))
            .flatMap(each -> inside(each, text.substring(each.name().length()))));
  }

  private Stream<Found> from(EntityProperty property, String rest) {
    Stream<Found> own =
        Stream.of(new Found(new DerivedPath(property.path(), List.of(), property), rest));
    Optional<EntityOutline> target = property.target().flatMap(properties::entity);
    if (target.isEmpty()) {
      return own;
    }
    Optional<DerivedStep> step = step(property);
    return Stream.concat(
        own,
        step.stream()
            .flatMap(
                way -> further(target.get(), rest).map(found -> through(property, way, found))));
  }

  private Optional<DerivedStep> step(EntityProperty toOne) {
    return properties
        .reference(toOne)
        .map(
            reference ->
                new DerivedStep(
                    toOne.name(),
                    toOne.table(),
                    toOne.columnNames(),
                    reference.table(),
                    reference.columns(),
                    toOne.nullable(),
                    false));
  }

  /** What a foreign key refers to is in the foreign key itself. */
  private Found through(EntityProperty toOne, DerivedStep step, Found found) {
    DerivedPath path = found.path();
    List<String> names = joined(toOne.path(), path.names());
    Optional<ColumnSchema> own = ownColumn(step, path);
    return new Found(
        own.isPresent()
            ? new DerivedPath(
                names,
                List.of(),
                new EntityProperty(
                    toOne.owner(),
                    joined(toOne.path(), path.property().path()),
                    path.property().field(),
                    toOne.table(),
                    List.of(own.get()),
                    path.property().target()))
            : new DerivedPath(names, joined(List.of(step), path.crossed()), path.property()),
        found.rest());
  }

  private Optional<ColumnSchema> ownColumn(DerivedStep step, DerivedPath path) {
    if (!path.crossed().isEmpty() || path.property().columns().size() > 1) {
      return Optional.empty();
    }
    int place = step.referenced().indexOf(path.property().column().name());
    return place < 0
        ? Optional.empty()
        : properties.column(step.table(), step.columns().get(place));
  }

  /** What each of many entities has; they themselves are no value. */
  private Stream<Found> inside(DerivedCollection collection, String rest) {
    return further(collection.target(), rest)
        .map(found -> new Found(inside(collection, found.path()), found.rest()));
  }

  private DerivedPath inside(DerivedCollection collection, DerivedPath path) {
    List<String> names = joined(List.of(collection.name()), path.names());
    List<DerivedStep> steps = collection.steps();
    DerivedStep last = steps.get(steps.size() - 1);
    Optional<ColumnSchema> own = last.many() ? Optional.empty() : ownColumn(last, path);
    return own.isPresent()
        ? new DerivedPath(
            names, steps.subList(0, steps.size() - 1), path.property().in(last.table(), own.get()))
        : new DerivedPath(names, joined(steps, path.crossed()), path.property());
  }

  private Stream<Found> further(EntityOutline target, String rest) {
    String text = rest.startsWith("_") ? rest.substring(1) : rest;
    return text.isEmpty() ? Stream.of() : all(target, text);
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
