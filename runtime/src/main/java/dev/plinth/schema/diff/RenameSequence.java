package dev.plinth.schema.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Puts renames in an order in which every new name is free when it is needed.
 *
 * <p>Swaps and rings go through a temporary name, and so does a thing without a future whose name
 * is wanted.
 *
 * @param <N> a name
 */
final class RenameSequence<N extends Comparable<N>> {

  /** One rename. */
  record Step<N>(N from, N to) {}

  private final Set<N> taken;
  private final Set<N> future;
  private final UnaryOperator<N> temporary;
  private final List<Step<N>> steps = new ArrayList<>();

  /**
   * @param taken every name there is before
   * @param future every name there will be
   * @param temporary another name each time, made from the one given
   */
  RenameSequence(Collection<N> taken, Collection<N> future, UnaryOperator<N> temporary) {
    this.taken = new HashSet<>(taken);
    this.future = new HashSet<>(future);
    this.temporary = temporary;
  }

  /**
   * The steps for {@code renames}, old name to new name.
   *
   * @param wanted other names that must be free afterwards
   */
  List<Step<N>> order(Map<N, N> renames, Collection<N> wanted) {
    Stream.concat(renames.values().stream(), wanted.stream())
        .filter(to -> taken.contains(to) && !renames.containsKey(to))
        .sorted()
        .forEach(to -> take(new Step<>(to, fresh(to))));
    List<Step<N>> open = new ArrayList<>();
    new TreeMap<>(renames).forEach((from, to) -> open.add(new Step<>(from, to)));
    while (!open.isEmpty()) {
      List<Step<N>> free = open.stream().filter(step -> !taken.contains(step.to())).toList();
      if (free.isEmpty()) {
        Step<N> first = open.remove(0);
        Step<N> aside = new Step<>(first.from(), fresh(first.from()));
        take(aside);
        open.add(new Step<>(aside.to(), first.to()));
      }
      free.forEach(this::take);
      open.removeAll(free);
    }
    return steps;
  }

  /** How what was called {@code name} at first is called after all steps. */
  N finalName(N name) {
    N current = name;
    for (Step<N> step : steps) {
      current = step.from().equals(current) ? step.to() : current;
    }
    return current;
  }

  private void take(Step<N> step) {
    steps.add(step);
    taken.remove(step.from());
    taken.add(step.to());
  }

  private N fresh(N name) {
    N fresh = temporary.apply(name);
    while (taken.contains(fresh) || future.contains(fresh)) {
      fresh = temporary.apply(fresh);
    }
    return fresh;
  }
}
