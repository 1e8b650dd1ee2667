package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.AMBIGUOUS_PREFIX;
import static dev.plinth.error.RevisionProblem.UNKNOWN_REVISION;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The revisions of a module and what each builds on: free of cycles, in topological order with ties
 * by id.
 */
public final class RevisionGraph {

  private final Map<String, RevisionLinks> revisions;
  private final Edges parents;
  private final Edges all;
  private final List<String> order;

  private RevisionGraph(Map<String, RevisionLinks> revisions, Edges parents, Edges all) {
    this.revisions = revisions;
    this.parents = parents;
    this.all = all;
    this.order = all.topologicalOrder();
  }

  /**
   * The graph of these revisions.
   *
   * @throws dev.plinth.error.RevisionException if one is there twice, a parent is missing, or they
   *     form a cycle
   */
  public static RevisionGraph of(Collection<RevisionLinks> revisions) {
    return GraphBuilder.build(revisions);
  }

  static RevisionGraph of(Map<String, RevisionLinks> revisions, Edges parents, Edges all) {
    return new RevisionGraph(revisions, parents, all);
  }

  /** All ids: parents and dependencies first, ties by id. */
  public List<String> ids() {
    return order;
  }

  /** Whether there is a revision of exactly this id. */
  public boolean contains(String id) {
    return revisions.containsKey(id);
  }

  /** The revisions that nothing builds on. */
  public Set<String> heads() {
    return select(id -> parents.above(id).isEmpty());
  }

  /** The revisions that build on nothing. */
  public Set<String> bases() {
    return select(id -> parents.below(id).isEmpty());
  }

  /** What {@code id} builds on. */
  public Set<String> parents(String id) {
    return parents.below(id);
  }

  /** What has to run right before {@code id}: its parents, and what it depends on. */
  public Set<String> needs(String id) {
    return all.below(id);
  }

  /** What builds on {@code id}. */
  public Set<String> children(String id) {
    return parents.above(id);
  }

  /** The given revisions and everything that has to run before them, in topological order. */
  public List<String> withAncestors(Collection<String> ids) {
    return sorted(reach(ids, all::below));
  }

  /** The given revisions and everything that needs them, in topological order. */
  public List<String> withDependents(Collection<String> ids) {
    return sorted(reach(ids, all::above));
  }

  /** {@code id} and everything that needs it, unless it needs one of {@code passed}; unordered. */
  Set<String> dependents(String id, Set<String> passed) {
    return reach(
        List.of(id),
        at ->
            all.above(at).stream().filter(up -> !passed.contains(up)).collect(Collectors.toSet()));
  }

  /** The branch that goes through {@code id}: it, its ancestors and its descendants. */
  public Set<String> lineage(String id) {
    Set<String> lineage = reach(List.of(id), parents::below);
    lineage.addAll(reach(List.of(id), parents::above));
    return lineage;
  }

  /** Those of {@code applied} that nothing else of it needs. */
  public Set<String> headsOf(Set<String> applied) {
    return headsOf(applied, applied);
  }

  /** Those of {@code some} that nothing of {@code applied} needs. */
  Set<String> headsOf(Set<String> some, Set<String> applied) {
    return tops(some, applied, all);
  }

  /** Those of {@code some} that nothing of {@code applied} builds on. */
  Set<String> tips(Set<String> some, Set<String> applied) {
    return tops(some, applied, parents);
  }

  /** Those of {@code ids} in topological order. */
  public List<String> sorted(Set<String> ids) {
    return order.stream().filter(ids::contains).toList();
  }

  /**
   * The one revision of {@code candidates} that {@code symbol} names: its id, its label or a unique
   * start of its id.
   */
  String find(String symbol, Set<String> candidates) {
    if (candidates.contains(symbol)) {
      return symbol;
    }
    List<String> found = matches(id -> hasLabel(id, symbol), candidates);
    if (found.isEmpty()) {
      found = matches(id -> id.startsWith(symbol), candidates);
    }
    if (found.isEmpty()) {
      throw UNKNOWN_REVISION.about(symbol);
    }
    if (found.size() > 1) {
      throw AMBIGUOUS_PREFIX.about(symbol, String.join(", ", found));
    }
    return found.get(0);
  }

  /** All ids as a set. */
  Set<String> idSet() {
    return revisions.keySet();
  }

  private boolean hasLabel(String id, String label) {
    RevisionLinks revision = revisions.get(id);
    return revision != null && revision.labels().contains(label);
  }

  private static List<String> matches(Predicate<String> rule, Set<String> candidates) {
    return candidates.stream().filter(rule).sorted().toList();
  }

  private Set<String> select(Predicate<String> rule) {
    return order.stream().filter(rule).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> tops(Set<String> some, Set<String> applied, Edges edges) {
    Set<String> tops = new TreeSet<>();
    for (String id : some) {
      if (edges.above(id).stream().noneMatch(applied::contains)) {
        tops.add(id);
      }
    }
    return tops;
  }

  private static Set<String> reach(Collection<String> from, Function<String, Set<String>> step) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      String id = open.pop();
      if (reached.add(id)) {
        open.addAll(step.apply(id));
      }
    }
    return reached;
  }
}
