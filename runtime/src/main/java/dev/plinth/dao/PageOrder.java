package dev.plinth.dao;

import static java.util.stream.Collectors.joining;

import dev.plinth.dialect.QueryDialect;
import dev.plinth.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The order of the rows of a table, which the primary key makes certain, and the statements that
 * read in it.
 */
final class PageOrder<E> {

  private final EntityMapping<E> mapping;
  private final List<Sort<E>> sorts;

  private final WrittenStatements statements = new WrittenStatements();

  PageOrder(EntityMapping<E> mapping, List<Sort<E>> given) {
    this.mapping = mapping;
    this.sorts = complete(mapping, given);
  }

  private static <E> List<Sort<E>> complete(EntityMapping<E> mapping, List<Sort<E>> given) {
    List<Sort<E>> all = new ArrayList<>();
    Set<TableColumn<E, ?>> seen = new HashSet<>();
    for (Sort<E> sort : given) {
      if (!mapping.columns().contains(sort.column())) {
        throw new InvalidQueryException(
            sort.column() + " is no column of " + mapping.tableName() + ": sort by one of those");
      }
      if (!seen.add(sort.column())) {
        throw new InvalidQueryException(
            "the order names " + sort.column() + " twice: leave out the second");
      }
      all.add(sort);
    }
    boolean isDescending =
        !given.isEmpty() && given.get(given.size() - 1).direction() == Sort.Direction.DESC;
    for (TableColumn<E, ?> key : mapping.keyColumns()) {
      if (seen.add(key)) {
        all.add(isDescending ? key.desc() : key.asc());
      }
    }
    return List.copyOf(all);
  }

  EntityMapping<E> mapping() {
    return mapping;
  }

  /** What was asked for, and then the columns of the key that it did not name. */
  List<Sort<E>> sorts() {
    return sorts;
  }

  /** A statement that was written before, or is now. */
  SqlStatement statement(Object shape, Function<PageOrder<E>, SqlStatement> writer) {
    return statements.of(shape, () -> writer.apply(this));
  }

  /**
   * {@code order by name, id desc}.
   *
   * @throws InvalidQueryException if the database keeps values of a column in another order, or
   *     there is no order
   */
  String orderBy(boolean backwards, QueryDialect dialect) {
    if (sorts.isEmpty()) {
      throw new InvalidQueryException(
          "the rows of "
              + mapping.tableName()
              + " have no key, and so no order for pages: say by which columns");
    }
    return sorts.stream()
        .map(sort -> backwards ? sort.reversed() : sort)
        .flatMap(sort -> terms(sort, dialect))
        .collect(joining(", ", " order by ", ""));
  }

  private static Stream<String> terms(Sort<?> sort, QueryDialect dialect) {
    TableColumn<?, ?> column = sort.column();
    if (!dialect.computesWith(column.type(), column.precision(), column.scale())) {
      throw new InvalidQueryException(
          column
              + " is kept as text by this database, in the order of its characters: sort by"
              + " another column, or give it a precision that the database computes with");
    }
    String term = sort.direction() == Sort.Direction.ASC ? column.sql() : column.sql() + " desc";
    if (!column.isNullable() || sort.nulls() == Sort.Nulls.UNSPECIFIED) {
      return Stream.of(term);
    }
    boolean first = sort.nulls() == Sort.Nulls.FIRST;
    if (dialect.ordersNulls()) {
      return Stream.of(term + (first ? " nulls first" : " nulls last"));
    }
    return Stream.of(column.sql() + (first ? " is not null" : " is null"), term);
  }

  /** {@code user_account by name, id desc}. */
  @Override
  public String toString() {
    return mapping.tableName()
        + " by "
        + sorts.stream()
            .map(sort -> sort.toString().substring(sort.column().table().length() + 1))
            .collect(joining(", "));
  }
}
