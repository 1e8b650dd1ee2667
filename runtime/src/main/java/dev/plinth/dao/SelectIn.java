package dev.plinth.dao;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Selects the rows whose columns hold one of many keys. The number of keys in a statement is a
 * power of two, so that there are few statements to prepare; the last key fills up. Thread-safe.
 */
public final class SelectIn {

  /** Well below the number of parameters that databases take. */
  private static final int MOST_KEYS = 4096;

  /** Each is a branch of one expression, and SQLite takes no more than 1000 levels of those. */
  private static final int MOST_COMPOSITE_KEYS = 256;

  private static final Map<SqlStatement, SelectIn> BY_KEY = new ConcurrentHashMap<>();

  private static final Map<ToOne<?, ?>, SelectIn> BY_REFERENCE = new ConcurrentHashMap<>();

  private final String name;
  private final String select;
  private final List<String> columns;
  private final String order;
  private final int mostKeys;
  private final AtomicReferenceArray<SqlStatement> byPowerOfTwo;

  private SelectIn(String name, String select, List<String> columns, List<String> order) {
    this.name = name;
    this.select = select;
    this.columns = List.copyOf(columns);
    this.order = order.isEmpty() ? "" : " order by " + String.join(", ", order);
    this.mostKeys = columns.size() == 1 ? MOST_KEYS : MOST_COMPOSITE_KEYS;
    this.byPowerOfTwo = new AtomicReferenceArray<>(power(mostKeys) + 1);
  }

  /** Selects rows by their own keys, in any order. */
  public static SelectIn byKey(EntityMapping<?> mapping) {
    return BY_KEY.computeIfAbsent(
        mapping.selectByKey(),
        single -> {
          String name = mapping.entityType().getSimpleName() + ".selectByKeys";
          SelectIn byKey =
              of(name, mapping.selectAll().text(), names(mapping.keyColumns()), List.of());
          byKey.byPowerOfTwo.set(0, single);
          return byKey;
        });
  }

  /** Selects the rows of {@code mapping} by their foreign key, in any order. */
  public static <E> SelectIn byReference(EntityMapping<E> mapping, ToOne<E, ?> reference) {
    return BY_REFERENCE.computeIfAbsent(
        reference,
        unseen ->
            of(
                mapping.entityType().getSimpleName() + "." + reference.property(),
                mapping.selectAll().text(),
                names(reference.columns()),
                List.of()));
  }

  /**
   * Selects rows by some of their columns. All names are as SQL writes them.
   *
   * @param name what the statement is called in logs
   * @param select the statement without condition
   * @param columns hold the key, in its order
   * @param order by which the rows come; empty for any order
   */
  public static SelectIn of(String name, String select, List<String> columns, List<String> order) {
    return new SelectIn(name, select, columns, order);
  }

  /** The columns as SQL writes them. */
  public static List<String> names(List<? extends TableColumn<?, ?>> columns) {
    return columns.stream().<String>map(TableColumn::sql).toList();
  }

  /**
   * Runs the query, in as many parts as needed.
   *
   * @param source starts a run of a statement
   * @param keyMapping binds the keys
   * @param reader reads the rows of one part
   */
  public void run(
      Function<SqlStatement, Execution> source,
      EntityMapping<?> keyMapping,
      List<?> keys,
      Consumer<Execution> reader) {
    run(source, keyMapping::bindKey, keys, reader);
  }

  private void run(
      Function<SqlStatement, Execution> source,
      Binder binder,
      List<?> keys,
      Consumer<Execution> reader) {
    for (int from = 0; from < keys.size(); from += mostKeys) {
      List<?> part = keys.subList(from, Math.min(keys.size(), from + mostKeys));
      int power = power(part.size());
      try (Execution execution = source.apply(sql(power))) {
        for (int i = 0; i < 1 << power; i++) {
          Object key = part.get(Math.min(i, part.size() - 1));
          binder.bind(execution, 1 + i * columns.size(), key);
        }
        reader.accept(execution);
      }
    }
  }

  /** Whether {@link #run} runs one statement for these keys. */
  boolean takesOneStatement(List<?> keys) {
    return keys.size() <= mostKeys;
  }

  /** As the other one, with values of what foreign keys refer to. */
  public void run(
      Function<SqlStatement, Execution> source,
      ReferencedKey<?> key,
      List<?> values,
      Consumer<Execution> reader) {
    run(source, key::bind, values, reader);
  }

  /** Binds a key from a position on. */
  private interface Binder {
    void bind(Parameters parameters, int at, Object key);
  }

  /** The exponent of the smallest power of two that is not below {@code number}. */
  private static int power(int number) {
    return 32 - Integer.numberOfLeadingZeros(number - 1);
  }

  private SqlStatement sql(int power) {
    SqlStatement known = byPowerOfTwo.get(power);
    if (known != null) {
      return known;
    }
    SqlStatement sql = SqlStatement.of(name, select + " where " + condition(1 << power) + order);
    byPowerOfTwo.set(power, sql);
    return sql;
  }

  private String condition(int keys) {
    if (columns.size() > 1) {
      String equal = columns.stream().map(c -> c + " = ?").collect(Collectors.joining(" and "));
      return String.join(" or ", Collections.nCopies(keys, "(" + equal + ")"));
    }
    return keys == 1
        ? columns.get(0) + " = ?"
        : columns.get(0) + " in (" + String.join(", ", Collections.nCopies(keys, "?")) + ")";
  }
}
