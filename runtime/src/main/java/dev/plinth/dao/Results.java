package dev.plinth.dao;

import dev.plinth.error.NoResultException;
import dev.plinth.error.NonUniqueResultException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What generated code makes of the rows of a query for at most one. */
public final class Results {
  private Results() {}

  /**
   * The only row.
   *
   * @throws NoResultException if there is none
   * @throws NonUniqueResultException if there are more
   */
  public static <R> R one(List<R> rows, SqlStatement sql) {
    if (rows.isEmpty()) {
      throw new NoResultException(sql.name());
    }
    return first(rows, sql);
  }

  /**
   * The only row, or null without any.
   *
   * @throws NonUniqueResultException if there are more
   */
  public static <R> @Nullable R oneOrNull(List<R> rows, SqlStatement sql) {
    return rows.isEmpty() ? null : first(rows, sql);
  }

  /**
   * The only row, if there is one.
   *
   * @throws NonUniqueResultException if there are more
   */
  public static <R> Optional<R> optional(List<R> rows, SqlStatement sql) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(first(rows, sql));
  }

  /** What is made of rows once all of them are read. */
  public static <R> List<R> made(List<? extends Supplier<? extends R>> rows) {
    List<R> made = new ArrayList<>(rows.size());
    rows.forEach(row -> made.add(row.get()));
    return made;
  }

  /**
   * The only number, if there is one.
   *
   * @throws NonUniqueResultException if there are more
   */
  public static OptionalInt optionalInt(List<Integer> rows, SqlStatement sql) {
    Integer only = oneOrNull(rows, sql);
    return only == null ? OptionalInt.empty() : OptionalInt.of(only);
  }

  /** As {@link #optionalInt}. */
  public static OptionalLong optionalLong(List<Long> rows, SqlStatement sql) {
    Long only = oneOrNull(rows, sql);
    return only == null ? OptionalLong.empty() : OptionalLong.of(only);
  }

  /** As {@link #optionalInt}. */
  public static OptionalDouble optionalDouble(List<Double> rows, SqlStatement sql) {
    Double only = oneOrNull(rows, sql);
    return only == null ? OptionalDouble.empty() : OptionalDouble.of(only);
  }

  /** The numbers as an array. */
  public static int[] ints(List<Integer> rows) {
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The numbers as an array. */
  public static long[] longs(List<Long> rows) {
    return rows.stream().mapToLong(Long::longValue).toArray();
  }

  /** The numbers as an array. */
  public static double[] doubles(List<Double> rows) {
    return rows.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * The rows by their keys, in their order.
   *
   * @throws NonUniqueResultException if two have the same key
   */
  public static <K, V> Map<K, V> byKey(List<Map.Entry<K, V>> rows, SqlStatement sql) {
    Map<K, V> byKey = new LinkedHashMap<>();
    for (Map.Entry<K, V> row : rows) {
      if (byKey.containsKey(row.getKey())) {
        throw new NonUniqueResultException(sql.name());
      }
      byKey.put(row.getKey(), row.getValue());
    }
    return byKey;
  }

  /**
   * Entities by their keys, in the order of the rows.
   *
   * @throws NonUniqueResultException if an entity comes twice
   */
  @SuppressWarnings("unchecked") // generated code asks for the type of the entity's key
  public static <K, E> Map<K, E> byKey(List<E> rows, EntityMapping<E> mapping, SqlStatement sql) {
    return byKey(
        rows.stream()
            .map(row -> Map.entry((K) Objects.requireNonNull(mapping.key(row)), row))
            .toList(),
        sql);
  }

  private static <R> R first(List<R> rows, SqlStatement sql) {
    if (rows.size() > 1) {
      throw new NonUniqueResultException(sql.name());
    }
    return rows.get(0);
  }
}
