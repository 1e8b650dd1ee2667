package dev.plinth.dao;

import dev.plinth.dialect.Dialect;
import java.util.List;

/**
 * A statement of generated code in the orders that callers ask for: each is written once. Kept in a
 * constant; thread-safe.
 */
public final class SortedSql {

  private final WrittenStatements statements = new WrittenStatements();

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
    return statements.of(
        new Order(sql, dialect.name(), List.copyOf(sorts)),
        () -> {
          String ending = new PageOrder<>(mapping, sorts).orderBy(false, dialect.queries());
          return Pages.derived(sql, mapping, sql.name(), ending);
        });
  }

  /** What a text depends on. */
  private record Order(SqlStatement sql, String dialect, List<?> sorts) {}
}
