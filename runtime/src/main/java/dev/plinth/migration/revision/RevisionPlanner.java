package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.AMBIGUOUS_CURRENT;
import static dev.plinth.error.RevisionProblem.INVALID_DOWNGRADE_TARGET;
import static dev.plinth.error.RevisionProblem.RELATIVE_NOT_REACHABLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides which revisions run, in which order, to bring a database to a target. */
public final class RevisionPlanner {

  private final RevisionGraph graph;
  private final TargetResolver targets;

  /** Plans over {@code graph}. */
  public RevisionPlanner(RevisionGraph graph) {
    this.graph = graph;
    this.targets = new TargetResolver(graph);
  }

  /**
   * The revisions to apply: what the target needs and {@code applied} lacks.
   *
   * @param applied the ids that ran; unknown ones don't matter
   */
  public List<String> upgrade(Set<String> applied, Target target) {
    Set<String> wanted =
        target.isRelative() ? upFromCurrent(applied, target) : targets.resolve(target);
    List<String> steps = new ArrayList<>(graph.withAncestors(wanted));
    steps.removeAll(applied);
    return List.copyOf(steps);
  }

  /**
   * The revisions to undo: the applied ones that build on the target, on its branch, and everything
   * that needs one of them.
   *
   * @param applied the ids that ran; unknown ones don't matter
   */
  public List<String> downgrade(Set<String> applied, Target target) {
    return target.isRelative() ? downFromCurrent(applied, target) : downTo(applied, target);
  }

  /**
   * The heads of a database after it was marked to be at the target: marks on the branch that lie
   * above or below it give way.
   *
   * @param applied the ids that ran; unknown ones don't matter
   */
  public Set<String> stamp(Set<String> applied, Target target) {
    return stamp(applied, List.of(target));
  }

  /** Likewise for several targets at once. */
  public Set<String> stamp(Set<String> applied, List<Target> all) {
    Set<String> marked = new LinkedHashSet<>();
    Set<String> giveWay = new LinkedHashSet<>();
    for (Target target : all) {
      Set<String> meant = targets.resolve(target);
      marked.addAll(meant);
      giveWay.addAll(meant.isEmpty() ? targets.scope(target) : graph.withAncestors(meant));
      giveWay.addAll(graph.withDependents(meant));
    }
    Set<String> stay = graph.headsOf(known(applied));
    stay.removeAll(giveWay);
    marked.addAll(stay);
    return marked;
  }

  private Set<String> upFromCurrent(Set<String> applied, Target target) {
    if (target.offset() < 0) {
      throw RELATIVE_NOT_REACHABLE.about(target, "an upgrade goes up, with +N");
    }
    Set<String> scope = targets.scope(target);
    Set<String> inScope = TargetResolver.within(known(applied), scope);
    Set<String> current = graph.tips(inScope, inScope);
    if (current.size() > 1) {
      throw AMBIGUOUS_CURRENT.about(target, String.join(", ", current));
    }
    return targets.walk(target, current, scope);
  }

  private List<String> downTo(Set<String> applied, Target target) {
    Set<String> wanted = targets.resolve(target);
    for (String id : wanted) {
      if (!applied.contains(id)) {
        throw INVALID_DOWNGRADE_TARGET.about(id);
      }
    }
    Set<String> first = new LinkedHashSet<>();
    if (wanted.isEmpty()) {
      first.addAll(graph.bases());
    }
    wanted.forEach(id -> first.addAll(graph.children(id)));
    return undo(applied, TargetResolver.within(first, targets.scope(target)));
  }

  private List<String> downFromCurrent(Set<String> applied, Target target) {
    if (target.offset() > 0) {
      throw RELATIVE_NOT_REACHABLE.about(target, "a downgrade goes down, with -N");
    }
    Set<String> left = known(applied);
    Set<String> onBranch = TargetResolver.within(left, targets.scope(target));
    Set<String> current = newest(target, onBranch, onBranch);
    Set<String> passed = new HashSet<>();
    Set<String> undone = new LinkedHashSet<>();
    for (int step = 0; step < -target.offset(); step++) {
      Set<String> above = graph.dependents(last(current, target), passed);
      passed.addAll(above);
      Set<String> gone = TargetResolver.within(above, left);
      undone.addAll(gone);
      List.of(left, onBranch, current).forEach(ids -> ids.removeAll(gone));
      // Nothing else than what they stood on can be among the newest ones now.
      gone.forEach(id -> current.addAll(newest(target, graph.needs(id), onBranch)));
    }
    return reversed(graph.sorted(undone));
  }

  /** Those of {@code some} on the branch that nothing else on it stands on. */
  private Set<String> newest(Target target, Set<String> some, Set<String> onBranch) {
    Set<String> applied = TargetResolver.within(some, onBranch);
    return target.branch() == null
        ? graph.headsOf(applied, onBranch)
        : graph.tips(applied, onBranch);
  }

  private static String last(Set<String> current, Target target) {
    if (current.isEmpty()) {
      throw RELATIVE_NOT_REACHABLE.about(target, "there is no older revision");
    }
    if (current.size() > 1) {
      throw AMBIGUOUS_CURRENT.about(target, String.join(", ", current));
    }
    return current.iterator().next();
  }

  private List<String> undo(Set<String> applied, Set<String> first) {
    Set<String> dependents = new LinkedHashSet<>(graph.withDependents(first));
    dependents.retainAll(applied);
    return reversed(graph.sorted(dependents));
  }

  private Set<String> known(Set<String> applied) {
    return TargetResolver.within(applied, graph.idSet());
  }

  private static List<String> reversed(List<String> order) {
    List<String> reversed = new ArrayList<>(order);
    Collections.reverse(reversed);
    return List.copyOf(reversed);
  }
}
