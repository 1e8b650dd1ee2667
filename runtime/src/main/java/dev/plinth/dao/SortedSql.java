package dev.plinth.dao;

import dev.plinth.dialect.Dialect;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A statement of generated code in the orders that callers ask for: each is written once. Kept in a
 * constant; thread-safe.
 */
public final class SortedSql {

  /** How many texts are kept; what comes after that is written for each call. */
  private static final int BOUND = 256;

  private final Map<Order, SqlStatement> texts = new ConcurrentHashMap<>();

  /** Without a text as yet. */
  public SortedSql() {}

  /**
   * The statement with its rows in this order, and last by the primary key.
   *
   * @param sql gives the columns of the mapping
   * @throws dev.plinth.error.InvalidQueryException if the database can't sort by the column
   */
  public <E> SqlStatement by(
      StatementSource source, SqlStatement sql, EntityMapping<E> mapping, Sort<E> sort) {
    return by(source, sql, mapping, List.of(sort));
  }

  /** As the other one, by several columns; without any, by the primary key. */
  public <E> SqlStatement by(
      StatementSource source, SqlStatement sql, EntityMapping<E> mapping, List<Sort<E>> sorts) {
    Dialect dialect = source.dialect();
    Order order = new Order(sql, dialect.name(), List.copyOf(sorts));
    SqlStatement known = texts.get(order);
    if (known != null) {
      return known;
    }
    String ending = new PageOrder<>(mapping, sorts).orderBy(false, dialect.queries());
    SqlStatement written = Pages.derived(sql, mapping, sql.name(), ending);
    if (texts.size() < BOUND) {
      texts.put(order, written);
    }
    return written;
  }

  /** What a text depends on. */
  private record Order(SqlStatement sql, String dialect, List<?> sorts) {}
}
