package dev.plinth.dao;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What an upsert does with each column of a table, as parts of its SQL. Columns are given by their
 * index in {@link EntityMapping#columns()}.
 *
 * @param key the columns by which a row is found
 */
record UpsertColumns<E>(EntityMapping<E> mapping, List<TableColumn<E, ?>> key) {

  UpsertColumns {
    key = List.copyOf(key);
  }

  /** The name of the table as SQL wants it. */
  String table() {
    return mapping.tableSql();
  }

  /** The columns of the key, in its order. */
  IntStream found() {
    return key.stream().mapToInt(mapping.columns()::indexOf);
  }

  /** {@code id, name}. */
  String foundNames() {
    return String.join(", ", SelectIn.names(key));
  }

  /** {@code id = ? and name = ?}. */
  String condition() {
    return key.stream().map(column -> column.sql() + " = ?").collect(joining(" and "));
  }

  /**
   * What a row that is there gets.
   *
   * @param value writes the new value of a column
   * @return {@code name = excluded.name, version = user_account.version + 1}
   */
  String assignments(Value<E> value) {
    String assignments =
        set()
            .mapToObj(mapping.columns()::get)
            .map(column -> column.sql() + " = " + assigned(column, value))
            .collect(joining(", "));
    return assignments.isEmpty()
        ? key.stream().map(column -> column.sql() + " = " + stored(column)).collect(joining(", "))
        : assignments;
  }

  private String assigned(TableColumn<E, ?> column, Value<E> value) {
    if (isCounted(column)) {
      return stored(column) + " + 1";
    }
    return isDefaulted(column) ? "coalesce(?, " + stored(column) + ")" : value.of(column);
  }

  private String stored(TableColumn<E, ?> column) {
    return table() + "." + column.sql();
  }

  /** The columns whose assignments have a parameter, if {@code value} of the others has one. */
  IntStream bound() {
    return set().filter(i -> !isCounted(mapping.columns().get(i)));
  }

  /** Those whose assignments always have a parameter: null keeps what is there. */
  IntStream kept() {
    return set().filter(i -> isDefaulted(mapping.columns().get(i)));
  }

  private IntStream set() {
    Set<TableColumn<E, ?>> untouched = new HashSet<>(key);
    untouched.addAll(mapping.keyColumns());
    untouched.addAll(mapping.createdColumns());
    return indexes(column -> !untouched.contains(column) && !isComputed(column));
  }

  /** The number of parameters of an insert. */
  int inserted(boolean withKey) {
    int all = (int) indexes(column -> !isComputed(column)).count();
    return withKey ? all : all - mapping.keyColumns().size();
  }

  /** The columns that only the database knows after the upsert. */
  List<TableColumn<E, ?>> returned() {
    return indexes(this::isReturned).<TableColumn<E, ?>>mapToObj(mapping.columns()::get).toList();
  }

  private boolean isReturned(TableColumn<E, ?> column) {
    return isFilled(column) || mapping.createdColumns().contains(column) || isVersion(column);
  }

  private boolean isVersion(TableColumn<E, ?> column) {
    return mapping.columns().indexOf(column) == mapping.versionColumn();
  }

  /** Whether the database counts the version, which is not known before. */
  private boolean isCounted(TableColumn<E, ?> column) {
    return isVersion(column) && Versions.isNumber(column);
  }

  private boolean isDefaulted(TableColumn<E, ?> column) {
    return isFilled(column) && !isComputed(column);
  }

  private boolean isFilled(TableColumn<E, ?> column) {
    return mapping.insertWithKey().returning().contains(column.name());
  }

  private boolean isComputed(TableColumn<E, ?> column) {
    return mapping.updateByKey().returning().contains(column.name());
  }

  private IntStream indexes(Predicate<TableColumn<E, ?>> wanted) {
    List<TableColumn<E, ?>> columns = mapping.columns();
    return IntStream.range(0, columns.size()).filter(i -> wanted.test(columns.get(i)));
  }

  /** Writes the new value of a column. */
  interface Value<E> {
    String of(TableColumn<E, ?> column);
  }
}
