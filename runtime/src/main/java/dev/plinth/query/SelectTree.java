package dev.plinth.query;

import dev.plinth.dao.SortOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of a select. Immutable. */
record SelectTree(
    boolean distinct,
    List<SelectItem> items,
    From from,
    @Nullable Node where,
    List<Node> groupBy,
    @Nullable Node having,
    List<SortOrder> orderBy,
    Limits limits) {

  SelectTree {
    items = List.copyOf(items);
    groupBy = List.copyOf(groupBy);
    orderBy = List.copyOf(orderBy);
  }

  static SelectTree of(List<SelectItem> items, From from) {
    return new SelectTree(false, items, from, null, List.of(), null, List.of(), Limits.NONE);
  }

  SelectTree asDistinct() {
    return new SelectTree(true, items, from, where, groupBy, having, orderBy, limits);
  }

  SelectTree items(List<SelectItem> others) {
    return new SelectTree(distinct, others, from, where, groupBy, having, orderBy, limits);
  }

  SelectTree from(From other) {
    return new SelectTree(distinct, items, other, where, groupBy, having, orderBy, limits);
  }

  SelectTree where(Condition condition) {
    Node both = both(where, condition);
    return new SelectTree(distinct, items, from, both, groupBy, having, orderBy, limits);
  }

  SelectTree groupBy(List<Node> others) {
    List<Node> all = new ArrayList<>(groupBy);
    all.addAll(others);
    return new SelectTree(distinct, items, from, where, all, having, orderBy, limits);
  }

  SelectTree having(Condition condition) {
    Node both = both(having, condition);
    return new SelectTree(distinct, items, from, where, groupBy, both, orderBy, limits);
  }

  SelectTree orderBy(SortOrder... others) {
    List<SortOrder> all = new ArrayList<>(orderBy);
    all.addAll(Arrays.asList(others));
    return new SelectTree(distinct, items, from, where, groupBy, having, all, limits);
  }

  /** Whether its rows are those of the from clause that meet the condition, each for itself. */
  boolean isPlain() {
    return !distinct && groupBy.isEmpty() && having == null && limits.equals(Limits.NONE);
  }

  SelectTree unordered() {
    return new SelectTree(distinct, items, from, where, groupBy, having, List.of(), limits);
  }

  SelectTree limits(Limits others) {
    return new SelectTree(distinct, items, from, where, groupBy, having, orderBy, others);
  }

  private static Node both(@Nullable Node known, Condition condition) {
    return known == null ? condition.node() : new Condition(known).and(condition).node();
  }
}
