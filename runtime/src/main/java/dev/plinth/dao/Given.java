package dev.plinth.dao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a verb was given to work on, as a list of its own. */
final class Given {

  private Given() {}

  /** Refuses null where one entity is to be written. */
  static <E> void check(E entity, EntityMapping<E> mapping) {
    if (entity == null) {
      throw new IllegalArgumentException(
          "null is no " + mapping.entityType().getSimpleName() + ", so there is no row to write");
    }
  }

  static <T> List<T> list(Iterable<? extends T> given) {
    List<T> all =
        given instanceof Collection<?> known ? new ArrayList<>(known.size()) : new ArrayList<>();
    for (T each : given) {
      if (each == null) {
        throw new IllegalArgumentException(
            "the element at index " + all.size() + " is null: leave it out");
      }
      all.add(each);
    }
    return all;
  }
}
