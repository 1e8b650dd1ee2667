package dev.plinth.schema.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Renames that somebody stated: by a hint, or else by {@code @RenamedFrom}.
 *
 * @param <N> a name
 */
final class ToldRenames<N extends Comparable<N>> {

  /** Two names that claim to have been the same one. */
  record Conflict<N>(N first, N second, N old) {}

  private final Set<N> before;
  private final Map<N, N> oldByNew = new TreeMap<>();
  private final Map<N, N> newByOld = new TreeMap<>();
  private final List<Conflict<N>> conflicts = new ArrayList<>();

  /**
   * @param before every name there is before
   * @param hints new name to old name; an old name that is not there was renamed long ago
   */
  ToldRenames(Set<N> before, Map<N, N> hints) {
    this.before = before;
    hints.forEach(
        (to, from) -> {
          if (before.contains(from) && !newByOld.containsKey(from)) {
            put(from, to);
          }
        });
  }

  /**
   * Takes annotations, which stay in the source after the rename is done; hints go before them.
   *
   * @param annotated new name to old name
   * @param moved whether, by origin, the new name now belongs to what had the old name before
   */
  ToldRenames<N> annotations(Map<N, N> annotated, BiPredicate<N, N> moved) {
    Set<N> hinted = Set.copyOf(newByOld.keySet());
    annotated.forEach(
        (to, from) -> {
          if (!before.contains(from) || oldByNew.containsKey(to) || hinted.contains(from)) {
            return;
          }
          boolean isDone = before.contains(to) && !moved.test(from, to);
          if (isDone) {
            return;
          }
          N other = newByOld.get(from);
          if (other == null) {
            put(from, to);
          } else {
            conflicts.add(new Conflict<>(other, to, from));
          }
        });
    return this;
  }

  Map<N, N> oldByNew() {
    return oldByNew;
  }

  List<Conflict<N>> conflicts() {
    return conflicts;
  }

  private void put(N from, N to) {
    oldByNew.put(to, from);
    newByOld.put(from, to);
  }
}
