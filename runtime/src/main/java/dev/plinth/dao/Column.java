package dev.plinth.dao;

import dev.plinth.type.ColumnType;

/**
 * One column of a mapped table, as generated code names it: where it stands in the database, which
 * property holds it, and what it can store. Immutable.
 *
 * @param <E> the entity
 * @param <V> the type of the property, boxed
 */
public final class Column<E, V> {

  private final String table;
  private final String name;
  private final String sql;
  private final String property;
  private final ColumnType type;
  private final boolean nullable;
  private final int length;
  private final int precision;
  private final int scale;
  private final int fraction;

  private Column(
      String table,
      String name,
      String sql,
      String property,
      ColumnType type,
      boolean nullable,
      int length,
      int precision,
      int scale,
      int fraction) {
    this.table = table;
    this.name = name;
    this.sql = sql;
    this.property = property;
    this.type = type;
    this.nullable = nullable;
    this.length = length;
    this.precision = precision;
    this.scale = scale;
    this.fraction = fraction;
  }

  /**
   * A not-null column without bounds, whose name needs no quotes.
   *
   * @param table the table's name, unquoted
   * @param name the column's name, unquoted
   * @param property the property of the entity that holds the value
   */
  public static <E, V> Column<E, V> of(
      String table, String name, String property, ColumnType type) {
    return new Column<>(table, name, name, property, type, false, 0, 0, 0, 6);
  }

  /** The same column, written like this in SQL: {@code "order"} with its quotes. */
  public Column<E, V> sql(String sql) {
    return new Column<>(
        table, name, sql, property, type, nullable, length, precision, scale, fraction);
  }

  /** The same column, which takes NULL. */
  public Column<E, V> nullable() {
    return new Column<>(table, name, sql, property, type, true, length, precision, scale, fraction);
  }

  /** The same column with at most this many characters (code points). */
  public Column<E, V> length(int length) {
    return new Column<>(
        table, name, sql, property, type, nullable, length, precision, scale, fraction);
  }

  /** The same column with this many decimal digits, {@code scale} of them after the point. */
  public Column<E, V> decimal(int precision, int scale) {
    return new Column<>(
        table, name, sql, property, type, nullable, length, precision, scale, fraction);
  }

  /** The same column with this many digits after the second, 0 to 9; without it there are 6. */
  public Column<E, V> fraction(int fraction) {
    return new Column<>(
        table, name, sql, property, type, nullable, length, precision, scale, fraction);
  }

  /** Sorts by this column, smallest value first. */
  public Sort<E> asc() {
    return new Sort<>(this, Sort.Direction.ASC, Sort.Nulls.UNSPECIFIED);
  }

  /** Sorts by this column, greatest value first. */
  public Sort<E> desc() {
    return new Sort<>(this, Sort.Direction.DESC, Sort.Nulls.UNSPECIFIED);
  }

  /** The name of the table, unquoted. */
  public String table() {
    return table;
  }

  /** The name of the column, unquoted. */
  public String name() {
    return name;
  }

  /** The name of the column as SQL wants it, in quotes where it needs them. */
  public String sql() {
    return sql;
  }

  /** The property of the entity that holds the value. */
  public String property() {
    return property;
  }

  /** What the column stores. */
  public ColumnType type() {
    return type;
  }

  /** Whether the column takes NULL. */
  public boolean isNullable() {
    return nullable;
  }

  /** The most characters that fit, 0 if there is no bound. */
  public int length() {
    return length;
  }

  /** The most decimal digits that fit, 0 if there is no bound. */
  public int precision() {
    return precision;
  }

  /** The decimal digits after the point; without meaning while {@link #precision()} is 0. */
  public int scale() {
    return scale;
  }

  /** The digits after the second; without meaning for what is no time. */
  public int fraction() {
    return fraction;
  }

  /** {@code user_account.name}. */
  @Override
  public String toString() {
    return table + "." + name;
  }
}
