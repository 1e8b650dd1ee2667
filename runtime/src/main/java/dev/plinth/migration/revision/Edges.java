package dev.plinth.migration.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which revision stands directly below which other; readable in both directions. */
final class Edges {

  private final Map<String, Set<String>> below = new TreeMap<>();
  private final Map<String, Set<String>> above = new TreeMap<>();

  /** Makes {@code id} known. */
  void add(String id) {
    below.computeIfAbsent(id, key -> new TreeSet<>());
    above.computeIfAbsent(id, key -> new TreeSet<>());
  }

  /** Puts {@code lower} directly below {@code upper}; both are known. */
  void put(String lower, String upper) {
    below(upper).add(lower);
    above(lower).add(upper);
  }

  Set<String> below(String id) {
    return below.getOrDefault(id, Set.of());
  }

  Set<String> above(String id) {
    return above.getOrDefault(id, Set.of());
  }

  /** All ids, lower ones first and ties by id; what stands on a cycle is left out. */
  List<String> topologicalOrder() {
    Map<String, Integer> waitsFor = new LinkedHashMap<>();
    TreeSet<String> ready = new TreeSet<>();
    below.forEach(
        (id, lower) -> {
          waitsFor.put(id, lower.size());
          if (lower.isEmpty()) {
            ready.add(id);
          }
        });
    List<String> order = new ArrayList<>();
    for (String id = ready.pollFirst(); id != null; id = ready.pollFirst()) {
      order.add(id);
      for (String upper : above(id)) {
        if (waitsFor.merge(upper, -1, Integer::sum) == 0) {
          ready.add(upper);
        }
      }
    }
    return List.copyOf(order);
  }

  /** One cycle, from its first id by name back to it; empty if there is none. */
  List<String> cycle() {
    Set<String> suspects = new TreeSet<>(below.keySet());
    topologicalOrder().forEach(suspects::remove);
    if (suspects.isEmpty()) {
      return List.of();
    }
    // Going down from a suspect never leaves the suspects, so the walk meets itself.
    List<String> path = new ArrayList<>();
    String id = suspects.iterator().next();
    while (!path.contains(id)) {
      path.add(id);
      id = below(id).stream().filter(suspects::contains).findFirst().orElseThrow();
    }
    List<String> cycle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
    cycle.add(id);
    return cycle;
  }
}
