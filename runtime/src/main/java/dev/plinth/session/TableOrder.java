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
  private final Predicate<Reference<?>> counts;

  private TableOrder(Predicate<Reference<?>> counts) {
    this.counts = counts;
  }

  /** Gives each type its rank; equal input gives equal ranks. */
  static void assign(List<EntityType<?>> types) {
    int rank = 0;
    for (List<EntityType<?>> component : components(types, reference -> true)) {
      boolean isCyclic = component.size() > 1 || refersToItself(component.get(0));
      for (EntityType<?> type : byRequired(component)) {
        type.order(rank++, isCyclic);
      }
    }
  }

  private static List<EntityType<?>> byRequired(List<EntityType<?>> component) {
    List<EntityType<?>> ordered = new ArrayList<>();
    components(
            component,
            reference -> !reference.isNullable() && component.contains(reference.target()))
        .forEach(ordered::addAll);
    return ordered;
  }

  private static List<List<EntityType<?>>> components(
      List<EntityType<?>> types, Predicate<Reference<?>> counts) {
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
    type.references().filter(counts).forEach(reference -> follow(visit, reference.target()));
    if (visit.lowest == visit.number) {
      close(visit);
    }
    return visit;
  }

  private void follow(Visit visit, EntityType<?> target) {
    Visit known = visits.get(target);
    if (known == null) {
      visit.lowest = Math.min(visit.lowest, visit(target).lowest);
    } else if (known.isOpen) {
      visit.lowest = Math.min(visit.lowest, known.number);
    }
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
    return type.references().anyMatch(reference -> reference.target() == type);
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
