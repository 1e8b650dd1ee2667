package dev.plinth.query;

import dev.plinth.dao.SortOrder;
import dev.plinth.error.InvalidQueryException;
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
    List<Combination> combinations,
    List<SortOrder> orderBy,
    Limits limits,
    Lock lock) {

  SelectTree {
    items = List.copyOf(items);
    groupBy = List.copyOf(groupBy);
    combinations = List.copyOf(combinations);
    orderBy = List.copyOf(orderBy);
  }

  static SelectTree of(List<SelectItem> items, From from) {
    return new SelectTree(
        false, items, from, null, List.of(), null, List.of(), List.of(), Limits.NONE, Lock.NONE);
  }

  SelectTree asDistinct() {
    single("distinct");
    return new SelectTree(
        true, items, from, where, groupBy, having, combinations, orderBy, limits, lock);
  }

  SelectTree items(List<SelectItem> others) {
    return new SelectTree(
        distinct, others, from, where, groupBy, having, combinations, orderBy, limits, lock);
  }

  SelectTree from(From other) {
    single("join");
    return new SelectTree(
        distinct, items, other, where, groupBy, having, combinations, orderBy, limits, lock);
  }

  SelectTree where(Condition condition) {
    single("where");
    Node both = both(where, condition);
    return new SelectTree(
        distinct, items, from, both, groupBy, having, combinations, orderBy, limits, lock);
  }

  SelectTree groupBy(List<Node> others) {
    single("groupBy");
    List<Node> all = joined(groupBy, others);
    return new SelectTree(
        distinct, items, from, where, all, having, combinations, orderBy, limits, lock);
  }

  SelectTree having(Condition condition) {
    single("having");
    Node both = both(having, condition);
    return new SelectTree(
        distinct, items, from, where, groupBy, both, combinations, orderBy, limits, lock);
  }

  /** Clauses of one of several selects would be taken for those of all. */
  private void single(String clause) {
    if (!combinations.isEmpty()) {
      throw new InvalidQueryException(
          clause
              + " comes before union, intersect or except: ask it of each of the queries, or of all "
              + "rows with as(\"name\") and another query");
    }
  }

  SelectTree combine(Combination.Kind kind, SelectTree other) {
    checkOperand(this);
    checkOperand(other);
    if (items.size() != other.items.size()) {
      throw new InvalidQueryException(
          "the queries of a "
              + kind.words()
              + " select "
              + items.size()
              + " and "
              + other.items.size()
              + " values: select as many in both");
    }
    checkOrder(kind, other);
    List<Combination> all = joined(combinations, List.of(new Combination(kind, other)));
    return new SelectTree(
        distinct, items, from, where, groupBy, having, all, orderBy, limits, lock);
  }

  /** Databases differ in which of several they put together first. */
  private void checkOrder(Combination.Kind kind, SelectTree other) {
    boolean isMixed =
        combinations.stream().anyMatch(each -> each.kind() != kind && isTight(each.kind(), kind));
    if (isMixed || !other.combinations.isEmpty()) {
      throw new InvalidQueryException(
          "databases differ in what they put together first here: name the inner query with "
              + "as(\"name\") and select from it");
    }
  }

  private static boolean isTight(Combination.Kind one, Combination.Kind other) {
    return one == Combination.Kind.INTERSECT || other == Combination.Kind.INTERSECT;
  }

  private static void checkOperand(SelectTree operand) {
    if (!operand.orderBy.isEmpty() || !operand.limits.equals(Limits.NONE)) {
      throw new InvalidQueryException(
          "a query that is put together with another one has no order and no limit of its own: "
              + "ask orderBy and limit of the result");
    }
  }

  SelectTree orderBy(SortOrder... others) {
    List<SortOrder> all = joined(orderBy, Arrays.asList(others));
    return new SelectTree(
        distinct, items, from, where, groupBy, having, combinations, all, limits, lock);
  }

  SelectTree unordered() {
    return new SelectTree(
        distinct, items, from, where, groupBy, having, combinations, List.of(), limits, lock);
  }

  SelectTree limits(Limits others) {
    return new SelectTree(
        distinct, items, from, where, groupBy, having, combinations, orderBy, others, lock);
  }

  SelectTree lock(Lock other) {
    return new SelectTree(
        distinct, items, from, where, groupBy, having, combinations, orderBy, limits, other);
  }

  /** Whether its rows are those of the from clause that meet the condition, each for itself. */
  boolean isPlain() {
    return !distinct
        && groupBy.isEmpty()
        && having == null
        && combinations.isEmpty()
        && limits.equals(Limits.NONE)
        && items.stream().noneMatch(item -> item.node() instanceof AggregateNode);
  }

  /** With a condition, be it one that always holds. */
  SelectTree closed() {
    return where == null ? where(new Condition(new TruthNode(true))) : this;
  }

  private static Node both(@Nullable Node known, Condition condition) {
    return known == null ? condition.node() : new Condition(known).and(condition).node();
  }

  private static <T> List<T> joined(List<T> known, List<? extends T> others) {
    List<T> all = new ArrayList<>(known);
    all.addAll(others);
    return all;
  }
}
