package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.AMBIGUOUS_WALK;
import static dev.plinth.error.RevisionProblem.INVALID_TARGET;
import static dev.plinth.error.RevisionProblem.RELATIVE_NOT_REACHABLE;
import static dev.plinth.error.RevisionProblem.SEVERAL_HEADS;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the revisions that a {@link Target} means, as far as the graph alone can tell. */
public final class TargetResolver {

  private final RevisionGraph graph;

  /** Resolves in {@code graph}. */
  public TargetResolver(RevisionGraph graph) {
    this.graph = graph;
  }

  /**
   * The revisions meant; none is the base.
   *
   * @throws dev.plinth.error.RevisionException if there is none, or more than one where one is
   *     meant; also for {@code +N} and {@code -N}, which mean something beside a database only
   */
  public Set<String> resolve(Target target) {
    String symbol = target.symbol();
    if (symbol == null) {
      throw INVALID_TARGET.about(target);
    }
    Set<String> scope = scope(target);
    // An id may end like a number of steps.
    if (target.offset() != 0 && scope.contains(target.asId())) {
      return Set.of(target.asId());
    }
    Set<String> start = symbol(symbol, scope);
    return target.offset() == 0 ? start : walk(target, start, scope);
  }

  /** The revisions that a target may speak of: its branch, or all. */
  Set<String> scope(Target target) {
    String branch = target.branch();
    return branch == null ? graph.idSet() : graph.lineage(graph.find(branch, graph.idSet()));
  }

  /** {@code start} and so many steps up or down inside of {@code scope}; empty is the base. */
  Set<String> walk(Target target, Set<String> start, Set<String> scope) {
    @Nullable String at = start.isEmpty() ? null : start.iterator().next();
    for (int step = 0; step < Math.abs(target.offset()); step++) {
      at = target.offset() > 0 ? up(target, at, scope) : down(target, at, scope);
    }
    return at == null ? Set.of() : Set.of(at);
  }

  private Set<String> symbol(String symbol, Set<String> scope) {
    return switch (symbol) {
      case "base" -> Set.of();
      case "heads" -> within(graph.heads(), scope);
      case "head" -> onlyHead(within(graph.heads(), scope));
      default -> Set.of(graph.find(symbol, scope));
    };
  }

  private static Set<String> onlyHead(Set<String> heads) {
    if (heads.size() > 1) {
      throw SEVERAL_HEADS.about(heads.size(), String.join(", ", heads));
    }
    return heads;
  }

  private String up(Target target, @Nullable String from, Set<String> scope) {
    Set<String> next = within(from == null ? graph.bases() : graph.children(from), scope);
    if (next.isEmpty()) {
      throw RELATIVE_NOT_REACHABLE.about(target, "there is no newer revision");
    }
    return single(target, from, next);
  }

  private @Nullable String down(Target target, @Nullable String from, Set<String> scope) {
    if (from == null) {
      throw RELATIVE_NOT_REACHABLE.about(target, "there is no older revision");
    }
    Set<String> next = within(graph.parents(from), scope);
    return next.isEmpty() ? null : single(target, from, next);
  }

  private static String single(Target target, @Nullable String from, Set<String> next) {
    if (next.size() > 1) {
      throw AMBIGUOUS_WALK.about(target, from == null ? "base" : from, String.join(", ", next));
    }
    return next.iterator().next();
  }

  static Set<String> within(Set<String> ids, Set<String> scope) {
    Set<String> common = new LinkedHashSet<>(ids);
    common.retainAll(scope);
    return common;
  }
}
