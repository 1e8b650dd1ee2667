package dev.plinth.schema.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which name before is which name after.
 *
 * @param beforeByAfter every name after that has a partner, sorted, with that partner
 * @param vanished names before without partner, in their order
 * @param added names after without partner, in their order
 * @param <N> a name
 */
record Matching<N extends Comparable<N>>(Map<N, N> beforeByAfter, List<N> vanished, List<N> added) {

  /** What is known about names of which only one side has either. */
  interface Evidence<N> {

    /** What the thing before must share with one after to be it for certain, or null. */
    @Nullable Object before(N name);

    /** What the thing after must share with one before to be it for certain, or null. */
    @Nullable Object after(N name);

    /** Whether it was asked and denied that one is the other. */
    boolean isDenied(N before, N after);
  }

  /**
   * Pairs what was told, then equal names, then what is certain.
   *
   * @param told name after to name before
   */
  static <N extends Comparable<N>> Matching<N> of(
      Collection<N> before, Collection<N> after, Map<N, N> told, Evidence<N> evidence) {
    Map<N, N> pairs = new TreeMap<>(told);
    Set<N> used = new HashSet<>(told.values());
    Set<N> old = new HashSet<>(before);
    for (N name : after) {
      if (!pairs.containsKey(name) && old.contains(name) && used.add(name)) {
        pairs.put(name, name);
      }
    }
    certain(rest(before, used), rest(after, pairs.keySet()), evidence)
        .forEach(
            (to, from) -> {
              pairs.put(to, from);
              used.add(from);
            });
    return new Matching<>(pairs, rest(before, used), rest(after, pairs.keySet()));
  }

  /** The pairs whose names differ: old name to new name, sorted. */
  Map<N, N> renamed() {
    Map<N, N> renamed = new TreeMap<>();
    beforeByAfter.forEach(
        (to, from) -> {
          if (!to.equals(from)) {
            renamed.put(from, to);
          }
        });
    return renamed;
  }

  /** Exactly one before and exactly one after share the same evidence. */
  private static <N> Map<N, N> certain(List<N> vanished, List<N> added, Evidence<N> evidence) {
    Map<Object, List<N>> claims = new HashMap<>();
    for (N name : added) {
      Object claim = evidence.after(name);
      if (claim != null) {
        claims.computeIfAbsent(claim, each -> new ArrayList<>()).add(name);
      }
    }
    Map<Object, List<N>> owners = new HashMap<>();
    for (N name : vanished) {
      Object owner = evidence.before(name);
      if (owner != null) {
        owners.computeIfAbsent(owner, each -> new ArrayList<>()).add(name);
      }
    }
    Map<N, N> certain = new HashMap<>();
    owners.forEach(
        (owner, names) -> {
          List<N> claiming = claims.getOrDefault(owner, List.of());
          if (names.size() == 1
              && claiming.size() == 1
              && !evidence.isDenied(names.get(0), claiming.get(0))) {
            certain.put(claiming.get(0), names.get(0));
          }
        });
    return certain;
  }

  private static <N> List<N> rest(Collection<N> names, Set<N> without) {
    return names.stream().filter(name -> !without.contains(name)).toList();
  }
}
