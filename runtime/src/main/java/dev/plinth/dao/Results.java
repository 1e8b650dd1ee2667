package dev.plinth.dao;

import dev.plinth.error.NoResultException;
import dev.plinth.error.NonUniqueResultException;
import java.util.List;
import java.util.Optional;
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
  public static <R> R one(List<R> rows, Sql sql) {
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
  public static <R> @Nullable R oneOrNull(List<R> rows, Sql sql) {
    return rows.isEmpty() ? null : first(rows, sql);
  }

  /**
   * The only row, if there is one.
   *
   * @throws NonUniqueResultException if there are more
   */
  public static <R> Optional<R> optional(List<R> rows, Sql sql) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(first(rows, sql));
  }

  private static <R> R first(List<R> rows, Sql sql) {
    if (rows.size() > 1) {
      throw new NonUniqueResultException(sql.name());
    }
    return rows.get(0);
  }
}
