package dev.plinth.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders tables by their foreign keys: a table comes after those that it refers to, and tables that
 * refer to each other come together (strongly connected components, after Tarjan).
 */
final class TableOrder {

  private final Map<EntityType<?>, Visit> visits = new HashMap<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private int rank;

  private TableOrder() {}

  /** Gives each type its rank; equal input gives equal ranks. */
  static void assign(List<EntityType<?>> types) {
    TableOrder order = new TableOrder();
    for (EntityType<?> type : types) {
      if (!order.visits.containsKey(type)) {
        order.visit(type);
      }
    }
  }

  private Visit visit(EntityType<?> type) {
    Visit visit = new Visit(type, visits.size());
    visits.put(type, visit);
    open.push(visit);
    for (ToOneRelation<?, ?> toOne : type.toOnes()) {
      Visit target = visits.get(toOne.target());
      if (target == null) {
        visit.lowest = Math.min(visit.lowest, visit(toOne.target()).lowest);
      } else if (target.isOpen) {
        visit.lowest = Math.min(visit.lowest, target.number);
      }
    }
    if (visit.lowest == visit.number) {
      close(visit);
    }
    return visit;
  }

  private void close(Visit first) {
    List<EntityType<?>> component = new ArrayList<>();
    Visit last;
    do {
      last = open.pop();
      last.isOpen = false;
      component.add(0, last.type);
    } while (last != first);
    for (EntityType<?> type : component) {
      type.order(rank++, component.size() > 1 || refersToItself(type));
    }
  }

  private static boolean refersToItself(EntityType<?> type) {
    return type.toOnes().stream().anyMatch(toOne -> toOne.target() == type);
  }

  /** A table on its way through the algorithm. */
  private static final class Visit {
    private final EntityType<?> type;
    private final int number;
    private int lowest;
    private boolean isOpen = true;

    Visit(EntityType<?> type, int number) {
      this.type = type;
      this.number = number;
      this.lowest = number;
    }
  }
}
