package dev.plinth.processor.method;

import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.ForeignKeyModel;
import dev.plinth.processor.model.IndexModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.ToOneProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The finders of an entity: by unique key, by index, by foreign key. */
final class Finders {
  private Finders() {}

  /** Keys that give the same method give it once; the first wins, so those that are unique. */
  static List<Finder> of(Mapping mapping) {
    Map<List<Object>, Finder> bySignature = new LinkedHashMap<>();
    Stream.of(byUnique(mapping), byIndex(mapping), byForeignKey(mapping))
        .flatMap(finders -> finders)
        .forEach(finder -> bySignature.putIfAbsent(finder.signature(), finder));
    return new ArrayList<>(bySignature.values());
  }

  /** The finders that take what is embedded as one value. */
  static List<EmbeddedFinder> ofEmbedded(Mapping mapping) {
    Map<String, EmbeddedFinder> byName = new LinkedHashMap<>();
    Stream.concat(
            mapping.uniqueKeys().stream().map(paths -> ofEmbedded(paths, true, mapping)),
            mapping.entity().indexes().stream()
                .map(index -> ofEmbedded(index.paths(), false, mapping)))
        .filter(finder -> finder.paths().stream().anyMatch(Finders::isEmbedded))
        .filter(finder -> finder.paths().stream().noneMatch(Finders::holdsRef))
        .forEach(finder -> byName.putIfAbsent(finder.name(), finder));
    return new ArrayList<>(byName.values());
  }

  private static EmbeddedFinder ofEmbedded(
      List<PropertyPath> paths, boolean unique, Mapping mapping) {
    return new EmbeddedFinder(paths, finder(paths, unique, mapping));
  }

  private static boolean isEmbedded(PropertyPath path) {
    return path.property() instanceof EmbeddedProperty;
  }

  /** What is found by an entity can't be found by what may not be loaded. */
  private static boolean holdsRef(PropertyPath path) {
    return path.property() instanceof EmbeddedProperty
        && path.columns().stream()
            .anyMatch(column -> column.property() instanceof ToOneProperty toOne && toOne.ref());
  }

  private static Stream<Finder> byUnique(Mapping mapping) {
    return mapping.uniqueKeys().stream().map(paths -> finder(paths, true, mapping));
  }

  private static Stream<Finder> byIndex(Mapping mapping) {
    return mapping.entity().indexes().stream()
        .filter(index -> index.expression().isEmpty())
        .map(IndexModel::paths)
        .map(paths -> finder(paths, false, mapping));
  }

  private static Stream<Finder> byForeignKey(Mapping mapping) {
    Stream<Finder> byRelation =
        mapping.entity().references().stream()
            .flatMap(
                path ->
                    Stream.of(
                        finder(List.of(path), isUnique(path, mapping), mapping),
                        byKey(path, isUnique(path, mapping))));
    return Stream.concat(
        byRelation,
        mapping.entity().foreignKeys().stream()
            .map(ForeignKeyModel::path)
            .map(path -> finder(List.of(path), isUnique(path, mapping), mapping)));
  }

  private static Finder finder(List<PropertyPath> paths, boolean unique, Mapping mapping) {
    return new Finder(paths.stream().flatMap(path -> parameters(path, mapping)).toList(), unique);
  }

  /** What is embedded is looked for by its own properties, each of which may be null. */
  private static Stream<FinderParameter> parameters(PropertyPath path, Mapping mapping) {
    return path.property() instanceof EmbeddedProperty embedding
        ? embedding.embedded().properties().stream()
            .map(path::then)
            .flatMap(inside -> parameters(inside, mapping))
        : Stream.of(FinderParameter.of(path, mapping.entity()));
  }

  private static Finder byKey(PropertyPath path, boolean unique) {
    return new Finder(path.columns().stream().map(FinderParameter::of).toList(), unique);
  }

  private static boolean isUnique(PropertyPath path, Mapping mapping) {
    List<PropertyPath> alone = List.of(path);
    return mapping.uniqueKeys().contains(alone) || mapping.entity().key().paths().equals(alone);
  }
}
