package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.Named;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What happens to one kind of constraint, or to the indexes, of one table; they hold no data.
 *
 * @param dropped those that go, and those that are made anew
 * @param created those that come, and those that are made anew
 * @param renamed those that only get another name
 */
record NamedComparison<T extends Named>(List<T> dropped, List<T> created, List<Change<T>> renamed) {

  /**
   * Compares two lists that are sorted by name.
   *
   * @param structure everything but the name
   * @param remade whether it must be made anew although nothing of it changes
   */
  static <T extends Named> NamedComparison<T> of(
      Change<List<T>> lists, Function<T, Object> structure, Predicate<T> remade) {
    if (lists.isNone() && lists.after().stream().noneMatch(remade)) {
      return new NamedComparison<>(List.of(), List.of(), List.of());
    }
    Map<String, T> after = new HashMap<>();
    lists.after().forEach(item -> after.put(item.name(), item));
    List<T> dropped = new ArrayList<>();
    List<T> created = new ArrayList<>();
    List<T> vanished = new ArrayList<>();
    for (T item : lists.before()) {
      T same = after.remove(item.name());
      if (same == null) {
        vanished.add(item);
      } else if (!structure.apply(item).equals(structure.apply(same)) || remade.test(same)) {
        dropped.add(item);
        created.add(same);
      }
    }
    List<T> added = lists.after().stream().filter(item -> after.containsKey(item.name())).toList();
    return pairEqual(vanished, added, structure, remade, dropped, created);
  }

  private static <T extends Named> NamedComparison<T> pairEqual(
      List<T> vanished,
      List<T> added,
      Function<T, Object> structure,
      Predicate<T> remade,
      List<T> dropped,
      List<T> created) {
    Map<Object, Deque<T>> byStructure = new HashMap<>();
    for (T item : vanished) {
      byStructure.computeIfAbsent(structure.apply(item), each -> new ArrayDeque<>()).add(item);
    }
    List<Change<T>> renamed = new ArrayList<>();
    for (T item : added) {
      Deque<T> equal = byStructure.get(structure.apply(item));
      if (equal == null || equal.isEmpty() || remade.test(item)) {
        created.add(item);
      } else {
        renamed.add(new Change<>(equal.remove(), item));
      }
    }
    byStructure.values().forEach(dropped::addAll);
    return new NamedComparison<>(sorted(dropped), sorted(created), renamed);
  }

  private static <T extends Named> List<T> sorted(List<T> items) {
    return items.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }
}
