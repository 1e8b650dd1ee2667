package dev.plinth.session;

import dev.plinth.dao.Column;
import dev.plinth.error.FlushOrderException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opens circles of changes that need each other: a nullable reference is written as NULL in one
 * statement and as it is in another one.
 */
final class CycleBreaker {

  private final RowGraph graph;
  private final Map<RowGraph.Node, RowGraph.Node> preparations = new HashMap<>();
  private final Map<RowGraph.Node, RowGraph.Node> completions = new HashMap<>();

  CycleBreaker(RowGraph graph) {
    this.graph = graph;
  }

  /**
   * Opens all circles.
   *
   * @throws FlushOrderException if one can't be opened
   */
  void breakAll() {
    Set<RowGraph.Node> stuck = stuck();
    while (!stuck.isEmpty()) {
      breakOne(stuck);
      stuck = stuck();
    }
  }

  /** The changes that are in circles or behind them: what stays when all others are done. */
  private Set<RowGraph.Node> stuck() {
    Set<RowGraph.Node> stuck = new LinkedHashSet<>(graph.nodes());
    Map<RowGraph.Node, Integer> blockers = new HashMap<>();
    Deque<RowGraph.Node> free = new ArrayDeque<>();
    for (RowGraph.Node node : graph.nodes()) {
      int count = (int) node.in.stream().filter(RowGraph.Edge::isOpen).count();
      blockers.put(node, count);
      if (count == 0) {
        free.add(node);
      }
    }
    while (!free.isEmpty()) {
      RowGraph.Node done = free.remove();
      stuck.remove(done);
      for (RowGraph.Edge edge : done.out) {
        if (edge.isOpen() && blockers.merge(edge.after, -1, Integer::sum) == 0) {
          free.add(edge.after);
        }
      }
    }
    return stuck;
  }

  /** Opens one circle, and with it all others that the same reference closes. */
  private void breakOne(Set<RowGraph.Node> stuck) {
    List<RowGraph.Edge> circle = circle(stuck);
    RowGraph.Edge weakest =
        circle.stream()
            .filter(CycleBreaker::isBreakable)
            .findFirst()
            .orElseGet(() -> droppable(circle));
    for (RowGraph.Node node : stuck) {
      for (RowGraph.Edge edge : List.copyOf(node.in)) {
        if (edge == weakest || (isAlike(edge, weakest) && isBetween(edge, stuck))) {
          breakUp(edge);
        }
      }
    }
  }

  private static boolean isAlike(RowGraph.Edge one, RowGraph.Edge other) {
    return one.isOpen()
        && one.reason == other.reason
        && one.reference != null
        && one.reference == other.reference
        && isBreakable(one);
  }

  /** Stuck on both sides may mean between two circles; a superfluous update does no harm there. */
  private static boolean isBetween(RowGraph.Edge edge, Set<RowGraph.Node> stuck) {
    return stuck.contains(edge.before)
        && edge.after.out.stream().anyMatch(next -> next.isOpen() && stuck.contains(next.after));
  }

  /** A circle of open edges, found by walking back from the first change that is stuck. */
  private static List<RowGraph.Edge> circle(Set<RowGraph.Node> stuck) {
    Map<RowGraph.Node, RowGraph.Edge> walked = new HashMap<>();
    RowGraph.Node at = stuck.iterator().next();
    while (!walked.containsKey(at)) {
      RowGraph.Edge back = back(at, stuck);
      walked.put(at, back);
      at = back.before;
    }
    List<RowGraph.Edge> circle = new ArrayList<>();
    RowGraph.Node start = at;
    do {
      RowGraph.Edge back = back(at, stuck);
      circle.add(back);
      at = back.before;
    } while (at != start);
    return circle;
  }

  private static RowGraph.Edge back(RowGraph.Node node, Set<RowGraph.Node> stuck) {
    return node.in.stream()
        .filter(edge -> edge.isOpen() && stuck.contains(edge.before))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isBreakable(RowGraph.Edge edge) {
    ToOneRelation<?, ?> reference = edge.reference;
    return switch (edge.reason) {
      case NEEDS ->
          reference != null
              && reference.isNullable()
              && edge.after.change() instanceof InsertRow<?> insert
              && !insert.entry().type().mapping().isImmutable();
      case FREES -> reference != null && reference.isNullable();
      case UNIQUE ->
          edge.before.change() instanceof UpdateRow<?> row && !clearable(row, edge).isEmpty();
      case PART -> false;
    };
  }

  /** A unique value that can't be cleared first: the database decides, and may refuse it. */
  private static RowGraph.Edge droppable(List<RowGraph.Edge> circle) {
    return circle.stream()
        .filter(edge -> edge.reason == RowGraph.Reason.UNIQUE)
        .findFirst()
        .orElseThrow(() -> refusal(circle));
  }

  private static FlushOrderException refusal(List<RowGraph.Edge> circle) {
    List<String> rows = new ArrayList<>();
    for (RowGraph.Edge edge : circle) {
      rows.add(edge.after.change().entry() + " (" + edge.reference + ")");
    }
    return new FlushOrderException(rows);
  }

  private void breakUp(RowGraph.Edge edge) {
    edge.close();
    switch (edge.reason) {
      case NEEDS -> complete(edge);
      case FREES -> prepare(edge);
      case UNIQUE -> clear(edge);
      case PART -> throw new IllegalStateException("parts of one change stay in order");
    }
  }

  /** Inserts NULL, and updates once both rows are there. */
  private void complete(RowGraph.Edge edge) {
    ToOneRelation<?, ?> reference = edge.reference;
    if (reference != null && edge.after.change() instanceof InsertRow<?> insert) {
      edge.after.replace(deferring(insert, reference));
      UpdateRow<?> update = UpdateRow.of(insert.entry(), reference);
      RowGraph.Node completion = part(completions, edge.after, update);
      if (completion.in.stream().noneMatch(known -> known.before == edge.after)) {
        RowGraph.connect(edge.after, completion, RowGraph.Reason.PART, null);
      }
      if (edge.before != edge.after) {
        RowGraph.connect(edge.before, completion, RowGraph.Reason.PART, null);
      }
    }
  }

  @SuppressWarnings("unchecked") // the edge was made from a relation of the row's type
  private static <E> InsertRow<E> deferring(InsertRow<E> insert, ToOneRelation<?, ?> reference) {
    return insert.deferring((ToOneRelation<E, ?>) reference);
  }

  /** Updates to NULL before the row that is referred to is deleted. */
  private void prepare(RowGraph.Edge edge) {
    if (edge.reference != null) {
      clear(edge, edge.reference.columns());
    }
  }

  /** Gives the value up before another row takes it. */
  private void clear(RowGraph.Edge edge) {
    if (edge.before.change() instanceof UpdateRow<?> row) {
      BitSet columns = clearable(row, edge);
      if (!columns.isEmpty()) {
        clear(edge, columns);
      }
    }
  }

  private void clear(RowGraph.Edge edge, BitSet columns) {
    UpdateRow<?> update = UpdateRow.clearing(edge.before.change().entry(), columns);
    RowGraph.Node preparation = part(preparations, edge.before, update);
    if (preparation.out.isEmpty()) {
      RowGraph.connect(preparation, edge.before, RowGraph.Reason.PART, null);
    }
    RowGraph.connect(preparation, edge.after, RowGraph.Reason.PART, null);
  }

  /** One statement more for a row; one is enough for all columns. */
  private RowGraph.Node part(
      Map<RowGraph.Node, RowGraph.Node> parts, RowGraph.Node whole, UpdateRow<?> update) {
    RowGraph.Node known = parts.get(whole);
    if (known == null) {
      RowGraph.Node added = graph.add(update);
      parts.put(whole, added);
      return added;
    }
    if (known.change() instanceof UpdateRow<?> earlier) {
      known.replace(earlier.with(update));
    }
    return known;
  }

  /** Of the unique key a changed column, or foreign key, that can be cleared; else none. */
  private static <E> BitSet clearable(UpdateRow<E> row, RowGraph.Edge edge) {
    EntityType<E> type = row.entry().type();
    int uniqueKey = edge.conflict == null ? -1 : edge.conflict.uniqueKey();
    List<Column<E, ?>> columns = uniqueKey < 0 ? List.of() : type.uniqueKeys().get(uniqueKey);
    for (Column<E, ?> column : columns) {
      int index = type.column(column);
      ToOneRelation<E, ?> reference = type.toOneAt(index);
      if (row.columns().get(index) && ClearedValue.exists(column, reference != null)) {
        return reference == null ? bit(index) : reference.columns();
      }
    }
    return new BitSet();
  }

  private static BitSet bit(int column) {
    BitSet bits = new BitSet();
    bits.set(column);
    return bits;
  }
}
