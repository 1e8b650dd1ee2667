package dev.plinth.processor.method;

import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.model.IndexModel;
import dev.plinth.processor.model.PropertyPath;
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

  private static Stream<Finder> byUnique(Mapping mapping) {
    return mapping.uniqueKeys().stream().map(paths -> finder(paths, true));
  }

  private static Stream<Finder> byIndex(Mapping mapping) {
    return mapping.entity().indexes().stream()
        .map(IndexModel::paths)
        .map(paths -> finder(paths, false));
  }

  private static Stream<Finder> byForeignKey(Mapping mapping) {
    return mapping.entity().toOnes().stream()
        .map(PropertyPath::of)
        .flatMap(
            path -> Stream.of(finder(List.of(path), false), byKey(path, isUnique(path, mapping))));
  }

  private static Finder finder(List<PropertyPath> paths, boolean unique) {
    return new Finder(paths.stream().map(FinderParameter::of).toList(), unique);
  }

  private static Finder byKey(PropertyPath path, boolean unique) {
    return new Finder(path.columns().stream().map(FinderParameter::of).toList(), unique);
  }

  private static boolean isUnique(PropertyPath path, Mapping mapping) {
    return mapping.uniqueKeys().contains(List.of(path));
  }
}
