package dev.plinth.processor.method;

import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.model.IndexModel;
import dev.plinth.processor.model.IndexPart;
import dev.plinth.processor.model.StoredProperty;
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

  private static Stream<Finder> byUnique(Mapping mapping) {
    return mapping.uniqueKeys().stream().map(properties -> finder(properties, true));
  }

  private static Stream<Finder> byIndex(Mapping mapping) {
    return mapping.entity().indexes().stream()
        .map(Finders::properties)
        .map(each -> finder(each, false));
  }

  private static Stream<Finder> byForeignKey(Mapping mapping) {
    return mapping.entity().toOnes().stream()
        .flatMap(
            property ->
                Stream.of(
                    finder(List.of(property), false),
                    new Finder(
                        List.of(FinderParameter.byKey(property)), isUnique(property, mapping))));
  }

  private static Finder finder(List<StoredProperty> properties, boolean unique) {
    return new Finder(properties.stream().map(FinderParameter::of).toList(), unique);
  }

  private static boolean isUnique(ToOneProperty property, Mapping mapping) {
    return mapping.uniqueKeys().contains(List.<StoredProperty>of(property));
  }

  private static List<StoredProperty> properties(IndexModel index) {
    return index.parts().stream().map(IndexPart::property).toList();
  }
}
