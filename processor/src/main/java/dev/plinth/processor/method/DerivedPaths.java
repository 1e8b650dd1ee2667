package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.model.CamelCase;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the properties whose names a text begins with. */
final class DerivedPaths {
  private final EntityProperties properties;

  DerivedPaths(EntityProperties properties) {
    this.properties = properties;
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

  /** What a name can begin with. */
  List<String> names(EntityOutline entity) {
    return properties.of(entity).stream().map(EntityProperty::name).toList();
  }

  private Stream<Found> all(EntityOutline entity, String text) {
    return properties.of(entity).stream()
        .filter(property -> text.startsWith(CamelCase.capitalised(property.name())))
        .flatMap(property -> from(property, text.substring(property.name().length())));
  }

  private Stream<Found> from(EntityProperty property, String rest) {
    Stream<Found> own = Stream.of(new Found(new DerivedPath(List.of(), property), rest));
    String further = rest.startsWith("_") ? rest.substring(1) : rest;
    return further.isEmpty()
        ? own
        : Stream.concat(
            own,
            property.target().flatMap(properties::entity).stream()
                .flatMap(target -> all(target, further))
                .map(found -> new Found(through(property, found.path()), found.rest())));
  }

  /** What a foreign key refers to is in the foreign key itself. */
  private DerivedPath through(EntityProperty toOne, DerivedPath path) {
    Optional<ColumnSchema> own =
        path.crossed().isEmpty() ? ownColumn(toOne, path.property()) : Optional.empty();
    List<EntityProperty> crossed = new ArrayList<>(List.of(toOne));
    crossed.addAll(path.crossed());
    return own.map(
            column ->
                new DerivedPath(
                    List.of(),
                    new EntityProperty(
                        toOne.owner(),
                        Stream.concat(toOne.path().stream(), path.property().path().stream())
                            .toList(),
                        path.property().field(),
                        toOne.table(),
                        List.of(column),
                        path.property().target())))
        .orElseGet(() -> new DerivedPath(crossed, path.property()));
  }

  private Optional<ColumnSchema> ownColumn(EntityProperty toOne, EntityProperty referenced) {
    if (referenced.columns().size() > 1) {
      return Optional.empty();
    }
    int place =
        properties
            .reference(toOne)
            .map(ForeignKey.Reference::columns)
            .orElse(List.of())
            .indexOf(referenced.column().name());
    return place < 0 ? Optional.empty() : Optional.of(toOne.columns().get(place));
  }
}
