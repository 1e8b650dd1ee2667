package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.SortOrder;
import dev.plinth.error.InvalidQueryException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Expressions that begin with no column. */
public final class Expressions {

  private Expressions() {}

  /** An entity beside other values of each row: {@code select(entity(USER), count())}. */
  public static <E> EntityValue<E> entity(EntityMapping<E> table) {
    return EntityValue.of(table);
  }

  /** The number of rows: {@code count(*)}. */
  public static NumberExpression<Long> count() {
    return Aggregates.count(null, false);
  }

  /** Holds where the condition does not. */
  public static Condition not(Condition condition) {
    return condition.not();
  }

  /** Holds where all hold; always, for none. */
  public static Condition allOf(Condition... conditions) {
    return Arrays.stream(conditions)
        .reduce(Condition::and)
        .orElseGet(() -> new Condition(new TruthNode(true)));
  }

  /** Likewise, for conditions that were put together while the program ran. */
  public static Condition allOf(Collection<Condition> conditions) {
    return allOf(conditions.toArray(Condition[]::new));
  }

  /** Holds where one holds; never, for none. */
  public static Condition anyOf(Condition... conditions) {
    return Arrays.stream(conditions)
        .reduce(Condition::or)
        .orElseGet(() -> new Condition(new TruthNode(false)));
  }

  /** Likewise, for conditions that were put together while the program ran. */
  public static Condition anyOf(Collection<Condition> conditions) {
    return anyOf(conditions.toArray(Condition[]::new));
  }

  /** Whether a query has a row; it may name the tables of the query around it. */
  public static Condition exists(Select<?> query) {
    return new Condition(new ExistsNode(query.tree(), false));
  }

  /** Whether a query has no row. */
  public static Condition notExists(Select<?> query) {
    return new Condition(new ExistsNode(query.tree(), true));
  }

  /** The value of the only row of a query of one value; NULL if there is none. */
  public static <V extends @Nullable Object> Expression<@Nullable V> scalar(Select<V> query) {
    if (query.selection() instanceof RowSelection<V> rows && rows.expressions().size() == 1) {
      @SuppressWarnings("unchecked") // a query of one expression gives its values
      Expression<V> only = (Expression<V>) rows.expressions().get(0);
      return new Computed<>(
          new ScalarQueryNode(query.tree()), Operands.nullable(only.valueType()), true);
    }
    throw new InvalidQueryException(
        "a query stands for one value only if it selects one: begin it with select(…)");
  }

  /** A text, bound. */
  public static TextExpression<String> value(String value) {
    return new ComputedText<>(Types.value(Types.STRING, value), Types.STRING, false);
  }

  /** A number, bound. */
  public static NumberExpression<Integer> value(int value) {
    return new ComputedNumber<>(Types.value(Types.INT, value), Types.INT, false);
  }

  /** A number, bound. */
  public static NumberExpression<Long> value(long value) {
    return new ComputedNumber<>(Types.value(Types.WHOLE, value), Types.WHOLE, false);
  }

  /** A number, bound. */
  public static NumberExpression<Double> value(double value) {
    return new ComputedNumber<>(Types.value(Types.FLOATING, value), Types.FLOATING, false);
  }

  /** A number of at most 15 digits, bound. */
  public static NumberExpression<BigDecimal> value(BigDecimal value) {
    ValueType<BigDecimal> type = Types.decimal(value);
    return new ComputedNumber<>(new ValueNode(type, value), type, false);
  }

  /** True or false, bound. */
  public static Expression<Boolean> value(boolean value) {
    return new Computed<>(Types.value(Types.BOOLEAN, value), Types.BOOLEAN, false);
  }

  /** A date, bound. */
  public static OrderedExpression<LocalDate> value(LocalDate value) {
    return new ComputedOrdered<>(Types.value(Types.DATE, value), Types.DATE, false);
  }

  /** A date and time, bound. */
  public static OrderedExpression<LocalDateTime> value(LocalDateTime value) {
    return new ComputedOrdered<>(Types.value(Types.TIMESTAMP, value), Types.TIMESTAMP, false);
  }

  /** An instant, bound. */
  public static OrderedExpression<Instant> value(Instant value) {
    return new ComputedOrdered<>(Types.value(Types.INSTANT, value), Types.INSTANT, false);
  }

  /** A UUID, bound. */
  public static OrderedExpression<UUID> value(UUID value) {
    return new ComputedOrdered<>(Types.value(Types.UUID, value), Types.UUID, false);
  }

  /** The first of the values that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static <V> Expression<@Nullable V> coalesce(
      Expression<? extends @Nullable V> first, Expression<? extends @Nullable V>... others) {
    boolean isNullable =
        first.isNullable() && List.of(others).stream().allMatch(Expression::isNullable);
    @SuppressWarnings("unchecked") // nullness is all that differs
    ValueType<@Nullable V> type = (ValueType<@Nullable V>) first.valueType();
    return new Computed<>(Functions.coalesce(first, others), type, isNullable);
  }

  /** NULL where both are equal, else the first. */
  public static <V extends @Nullable Object> Expression<@Nullable V> nullIf(
      Expression<V> value, @NonNull V equal) {
    Node call = new CallNode("nullif", List.of(value.node(), Operands.value(value, equal).node()));
    return new Computed<>(call, Operands.nullable(value.valueType()), true);
  }

  /** Begins {@code case when … then … end}. */
  public static <V> Cases<V> when(Condition condition, Expression<V> value) {
    return Cases.of(condition, value);
  }

  /** All rows of the result as one window. */
  public static Window window() {
    return new Window(List.of(), List.of(), null);
  }

  /** The rows that are equal here, as one window. */
  public static Window partitionBy(Expression<?>... expressions) {
    List<Node> nodes = Arrays.stream(expressions).map(Expression::node).toList();
    return new Window(nodes, List.of(), null);
  }

  /** All rows of the result as one window, in this order. */
  public static Window ordered(SortOrder... orders) {
    return window().orderBy(orders);
  }

  /** The place of the row in its window, from 1. */
  public static NumberExpression<Long> rowNumber() {
    return WindowFunctions.place("row_number");
  }

  /** The place of the row in its window, the same for equal ones, with gaps behind them. */
  public static NumberExpression<Long> rank() {
    return WindowFunctions.place("rank");
  }

  /** The place of the row in its window, the same for equal ones, without gaps. */
  public static NumberExpression<Long> denseRank() {
    return WindowFunctions.place("dense_rank");
  }

  /** The value of the row that stands so many rows before; NULL if there is none. */
  public static <V extends @Nullable Object> Expression<@Nullable V> lag(
      Expression<V> value, int rows) {
    return WindowFunctions.neighbour("lag", value, rows);
  }

  /** The value of the row that stands so many rows behind; NULL if there is none. */
  public static <V extends @Nullable Object> Expression<@Nullable V> lead(
      Expression<V> value, int rows) {
    return WindowFunctions.neighbour("lead", value, rows);
  }

  /** The value of the first row of the window. */
  public static <V extends @Nullable Object> Expression<V> firstValue(Expression<V> value) {
    return WindowFunctions.end("first_value", value);
  }

  /** The value of the last row of the window, which by default ends with this row. */
  public static <V extends @Nullable Object> Expression<V> lastValue(Expression<V> value) {
    return WindowFunctions.end("last_value", value);
  }

  /**
   * SQL as the database has it, for what this language lacks. It is no place for values: each
   * {@code {}} stands for one of the arguments, a column or a {@link #value}, which is bound.
   *
   * @throws InvalidQueryException if there are not as many arguments as places
   */
  public static RawSql raw(String sql, Expression<?>... arguments) {
    return RawSql.of(sql, arguments);
  }
}
