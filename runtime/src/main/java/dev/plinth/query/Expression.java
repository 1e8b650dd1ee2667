package dev.plinth.query;

import dev.plinth.dao.RowReader;
import dev.plinth.dao.Sort;
import dev.plinth.dao.SortOrder;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a value in a query: a column, a value of Java, or what is computed of them.
 * Immutable. As an order of rows it is ascending.
 *
 * <p>Values are bound, never written into SQL. Comparing with NULL is neither true nor false in
 * SQL, so null is refused; ask {@link #isNull()}.
 *
 * @param <V> the type of the value, boxed; nullable where the value may be NULL
 */
public sealed interface Expression<V extends @Nullable Object> extends SortOrder, Selectable<V>
    permits OrderedExpression, BooleanExpression, TypedColumn, Computed, Param {

  /** The part of the query's text. */
  Node node();

  /** How the values are bound and read. */
  ValueType<V> valueType();

  /** Whether the value may be NULL by itself; in the row of an outer join every value may be. */
  boolean isNullable();

  @Override
  default List<SelectItem> items() {
    return List.of(SelectItem.of(this));
  }

  @Override
  default void check(From from) {
    Emptyable.check(this, from);
  }

  @Override
  default RowReader<Supplier<V>> later(int at) {
    RowReader<V> now = RowSelection.value(this, at);
    return row -> {
      V value = now.read(row);
      return () -> value;
    };
  }

  /** {@code this = value}. */
  default Condition eq(@NonNull V value) {
    return eq(Operands.value(this, value));
  }

  /** {@code this = other}. */
  default Condition eq(Expression<? extends V> other) {
    return Conditions.compare(this, "=", other);
  }

  /** {@code this <> value}. */
  default Condition ne(@NonNull V value) {
    return ne(Operands.value(this, value));
  }

  /** {@code this <> other}. */
  default Condition ne(Expression<? extends V> other) {
    return Conditions.compare(this, "<>", other);
  }

  /** {@code this in (…)}; never true for no values. */
  @SuppressWarnings("unchecked") // the values are read only
  default Condition in(V... values) {
    return in(Arrays.asList(values));
  }

  /** {@code this in (…)}; never true for no values. */
  default Condition in(Collection<? extends V> values) {
    return Conditions.in(this, values, false);
  }

  /** {@code this in (select …)}. */
  default Condition in(Select<? extends V> query) {
    return Conditions.in(this, query, false);
  }

  /** {@code this not in (…)}; always true for no values. */
  @SuppressWarnings("unchecked") // the values are read only
  default Condition notIn(V... values) {
    return notIn(Arrays.asList(values));
  }

  /** {@code this not in (…)}; always true for no values. */
  default Condition notIn(Collection<? extends V> values) {
    return Conditions.in(this, values, true);
  }

  /** {@code this not in (select …)}; never true if the query gives NULL. */
  default Condition notIn(Select<? extends V> query) {
    return Conditions.in(this, query, true);
  }

  /** {@code this is null}. */
  default Condition isNull() {
    return new Condition(new NullTestNode(node(), false));
  }

  /** {@code this is not null}. */
  default Condition isNotNull() {
    return new Condition(new NullTestNode(node(), true));
  }

  /**
   * The same value, read as null where it is NULL: for columns of a table that an outer join may
   * leave without a row.
   */
  default Expression<@Nullable V> orNull() {
    return new Computed<>(node(), Operands.nullable(valueType()), true);
  }

  /** The same value, read as empty where it is NULL. */
  default Expression<Optional<@NonNull V>> optional() {
    return new Computed<>(node(), Operands.optional(valueType()), false);
  }

  /** A parameter that takes values as this expression has them. */
  default Param<@NonNull V> param(String name) {
    return new Param<>(name, Operands.notNull(valueType()));
  }

  /** Smallest value first. */
  default SortOrder asc() {
    return new NodeOrder(node(), Sort.Direction.ASC, Sort.Nulls.UNSPECIFIED);
  }

  /** Greatest value first. */
  default SortOrder desc() {
    return asc().reversed();
  }

  @Override
  default SortOrder nullsFirst() {
    return asc().nullsFirst();
  }

  @Override
  default SortOrder nullsLast() {
    return asc().nullsLast();
  }

  @Override
  default SortOrder reversed() {
    return desc();
  }

  /** The same value under a name, by which {@link NamedRows} gives it. */
  default Expression<V> as(String label) {
    return new Computed<>(new LabelNode(node(), label), valueType(), isNullable());
  }

  /** What is computed of a group, for each row of its window instead. */
  default Expression<V> over(Window window) {
    return new Computed<>(WindowNode.of(this, window), valueType(), isNullable());
  }

  /** The value as text, in the words of the database. */
  default TextExpression<@Nullable String> asText() {
    return new ComputedText<>(Types.cast(this, Types.TEXT), Types.TEXT, isNullable());
  }

  /** The value as a whole number. */
  default NumberExpression<@Nullable Long> asLong() {
    return new ComputedNumber<>(Types.cast(this, Types.LONG), Types.LONG, isNullable());
  }

  /** The value as a floating point number. */
  default NumberExpression<@Nullable Double> asDouble() {
    return new ComputedNumber<>(Types.cast(this, Types.DOUBLE), Types.DOUBLE, isNullable());
  }

  /** How many rows have a value here: {@code count(this)}. */
  default NumberExpression<Long> count() {
    return Aggregates.count(node(), false);
  }

  /** How many different values there are: {@code count(distinct this)}. */
  default NumberExpression<Long> countDistinct() {
    return Aggregates.count(node(), true);
  }

  /** This value, or {@code other} where it is NULL. */
  default Expression<@NonNull V> orElse(@NonNull V other) {
    return new Computed<>(
        Functions.coalesce(this, Operands.value(this, other)),
        Operands.notNull(valueType()),
        false);
  }
}
