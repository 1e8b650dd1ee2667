package dev.plinth.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Orders tables by their foreign keys: a table comes after those that it refers to. Tables that
 * refer to each other come together (strongly connected components, after Tarjan), among themselves
 * in the order of the references that can't be null.
 */
final class TableOrder {

  private final Map<EntityType<?>, Visit> visits = new HashMap<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final List<List<EntityType<?>>> components = new ArrayList<>();
  private final Predicate<ToOneRelation<?, ?>> counts;

  private TableOrder(Predicate<ToOneRelation<?, ?>> counts) {
    this.counts = counts;
  }

  /** Gives each type its rank; equal input gives equal ranks. */
  static void assign(List<EntityType<?>> types) {
    int rank = 0;
    for (List<EntityType<?>> component : components(types, toOne -> true)) {
      boolean isCyclic = component.size() > 1 || refersToItself(component.get(0));
      for (EntityType<?> type : byRequired(component)) {
        type.order(rank++, isCyclic);
      }
    }
  }

  private static List<EntityType<?>> byRequired(List<EntityType<?>> component) {
    List<EntityType<?>> ordered = new ArrayList<>();
    components(component, toOne -> !toOne.isNullable() && component.contains(toOne.target()))
        .forEach(ordered::addAll);
    return ordered;
  }

  private static List<List<EntityType<?>>> components(
      List<EntityType<?>> types, Predicate<ToOneRelation<?, ?>> counts) {
    TableOrder order = new TableOrder(counts);
    for (EntityType<?> type : types) {
      if (!order.visits.containsKey(type)) {
        order.visit(type);
      }
    }
    return order.components;
  }

  private Visit visit(EntityType<?> type) {
    Visit visit = new Visit(type, visits.size());
    visits.put(type, visit);
    open.push(visit);
    for (ToOneRelation<?, ?> toOne : type.toOnes()) {
      if (!counts.test(toOne)) {
        continue;
      }
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
    components.add(component);
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
