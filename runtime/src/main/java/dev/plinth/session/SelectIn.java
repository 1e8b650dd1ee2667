package dev.plinth.session;

import dev.plinth.dao.Column;
import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Execution;
import dev.plinth.dao.Sql;
import dev.plinth.dao.StatementSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Selects the rows whose columns hold one of many keys. The number of parameters is a power of two,
 * so that there are few statements to prepare; the last key fills up. Thread-safe.
 */
final class SelectIn<E> {

  /** Well below the number of parameters that databases take. */
  private static final int MOST_KEYS = 4096;

  /** Databases bound the depth of a condition. */
  private static final int MOST_COMPOSITE_KEYS = 256;

  private final EntityMapping<E> mapping;
  private final List<Column<E, ?>> columns;
  private final String name;
  private final int mostKeys;
  private final AtomicReferenceArray<Sql> byPowerOfTwo;

  /**
   * A query for rows by some of their columns.
   *
   * @param name what the statement is called in logs
   * @param columns hold the key, in its order
   */
  SelectIn(String name, EntityMapping<E> mapping, List<Column<E, ?>> columns) {
    this.name = name;
    this.mapping = mapping;
    this.columns = columns;
    this.mostKeys = columns.size() == 1 ? MOST_KEYS : MOST_COMPOSITE_KEYS;
    this.byPowerOfTwo = new AtomicReferenceArray<>(Integer.numberOfTrailingZeros(mostKeys) + 1);
  }

  /**
   * Runs the query, in as many parts as needed.
   *
   * @param keyMapping binds the keys
   * @param reader reads the rows of one part
   */
  void run(
      StatementSource source,
      EntityMapping<?> keyMapping,
      List<?> keys,
      Consumer<Execution> reader) {
    for (int from = 0; from < keys.size(); from += mostKeys) {
      List<?> part = keys.subList(from, Math.min(keys.size(), from + mostKeys));
      int power = 32 - Integer.numberOfLeadingZeros(part.size() - 1);
      try (Execution select = source.prepare(sql(power))) {
        for (int i = 0; i < 1 << power; i++) {
          Object key = part.get(Math.min(i, part.size() - 1));
          keyMapping.bindKey(select, 1 + i * columns.size(), key);
        }
        reader.accept(select);
      }
    }
  }

  private Sql sql(int power) {
    Sql known = byPowerOfTwo.get(power);
    if (known != null) {
      return known;
    }
    String text = mapping.selectAll().text() + " where " + condition(1 << power) + order();
    Sql sql = Sql.of(name, text);
    byPowerOfTwo.set(power, sql);
    return sql;
  }

  private String condition(int keys) {
    String column = columns.get(0).sql();
    if (columns.size() > 1) {
      return String.join(" or ", Collections.nCopies(keys, "(" + allEqual() + ")"));
    }
    return keys == 1
        ? column + " = ?"
        : column + " in (" + String.join(", ", Collections.nCopies(keys, "?")) + ")";
  }

  private String allEqual() {
    return columns.stream()
        .map(column -> column.sql() + " = ?")
        .collect(Collectors.joining(" and "));
  }

  private String order() {
    return mapping.keyColumns().stream()
        .map(Column::sql)
        .collect(Collectors.joining(", ", " order by ", ""));
  }
}
