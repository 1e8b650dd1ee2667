package dev.plinth.dao;

import dev.plinth.type.ColumnType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * One column of a mapped table, as generated code names it: where it stands in the database, which
 * property holds it, and what it can store. Immutable; the columns of a query language add what one
 * can ask of their values.
 *
 * @param <E> the entity
 * @param <V> the type of the property, boxed; nullable where the column takes NULL
 */
public class TableColumn<E, V extends @Nullable Object> {

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
  private final @Nullable ArrayElement<?> element;
  private final boolean declared;
  private final @Nullable JdbiType jdbi;

  private TableColumn(
      String table,
      String name,
      String sql,
      String property,
      ColumnType type,
      boolean nullable,
      int length,
      int precision,
      int scale,
      int fraction,
      @Nullable ArrayElement<?> element,
      boolean declared,
      @Nullable JdbiType jdbi) {
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
    this.element = element;
    this.declared = declared;
    this.jdbi = jdbi;
  }

  /** The same column, for a subclass. */
  protected TableColumn(TableColumn<E, V> same) {
    this(
        same.table,
        same.name,
        same.sql,
        same.property,
        same.type,
        same.nullable,
        same.length,
        same.precision,
        same.scale,
        same.fraction,
        same.element,
        same.declared,
        same.jdbi);
  }

  /**
   * A not-null column without bounds, whose name needs no quotes.
   *
   * @param table the table's name, unquoted
   * @param name the column's name, unquoted
   * @param property the property of the entity that holds the value
   */
  public static <E, V extends @Nullable Object> TableColumn<E, V> of(
      String table, String name, String property, ColumnType type) {
    return new TableColumn<>(
        table, name, name, property, type, false, 0, 0, 0, 6, null, false, null);
  }

  /** The same column, written like this in SQL: {@code "order"} with its quotes. */
  public final TableColumn<E, V> sql(String sql) {
    return new TableColumn<>(
        table, name, sql, property, type, nullable, length, precision, scale, fraction, element,
        declared, jdbi);
  }

  /** The same column, which takes NULL. */
  public final TableColumn<E, V> nullable() {
    return new TableColumn<>(
        table, name, sql, property, type, true, length, precision, scale, fraction, element,
        declared, jdbi);
  }

  /** The same column with at most this many characters (code points). */
  public final TableColumn<E, V> length(int length) {
    return new TableColumn<>(
        table, name, sql, property, type, nullable, length, precision, scale, fraction, element,
        declared, jdbi);
  }

  /** The same column with this many decimal digits, {@code scale} of them after the point. */
  public final TableColumn<E, V> decimal(int precision, int scale) {
    return new TableColumn<>(
        table, name, sql, property, type, nullable, length, precision, scale, fraction, element,
        declared, jdbi);
  }

  /** The same column with this many digits after the second, 0 to 9; without it there are 6. */
  public final TableColumn<E, V> fraction(int fraction) {
    return new TableColumn<>(
        table, name, sql, property, type, nullable, length, precision, scale, fraction, element,
        declared, jdbi);
  }

  /** The same column, an array of these; its other bounds are those of the elements. */
  public final TableColumn<E, V> element(ColumnType element) {
    return new TableColumn<>(
        table,
        name,
        sql,
        property,
        type,
        nullable,
        length,
        precision,
        scale,
        fraction,
        ArrayElement.of(element),
        declared,
        jdbi);
  }

  /** The same column, whose type is written in the database's own words. */
  public final TableColumn<E, V> declared() {
    return new TableColumn<>(
        table, name, sql, property, type, nullable, length, precision, scale, fraction, element,
        true, jdbi);
  }

  /**
   * The same column, whose values are bound and read by what is registered in Jdbi for this type.
   */
  public final TableColumn<E, V> jdbi(QualifiedType<?> type) {
    return new TableColumn<>(
        table,
        name,
        sql,
        property,
        this.type,
        nullable,
        length,
        precision,
        scale,
        fraction,
        element,
        declared,
        JdbiType.of(type));
  }

  /** Sorts by this column, smallest value first. */
  public final Sort<E> asc() {
    return new Sort<>(this, Sort.Direction.ASC, Sort.Nulls.UNSPECIFIED);
  }

  /** Sorts by this column, greatest value first. */
  public final Sort<E> desc() {
    return new Sort<>(this, Sort.Direction.DESC, Sort.Nulls.UNSPECIFIED);
  }

  /** The name of the table, unquoted. */
  public final String table() {
    return table;
  }

  /** The name of the column, unquoted. */
  public final String name() {
    return name;
  }

  /** The name of the column as SQL wants it, in quotes where it needs them. */
  public final String sql() {
    return sql;
  }

  /** The property of the entity that holds the value. */
  public final String property() {
    return property;
  }

  /** What the column stores. */
  public final ColumnType type() {
    return type;
  }

  /** Whether the column takes NULL. */
  public final boolean isNullable() {
    return nullable;
  }

  /** The most characters that fit, 0 if there is no bound. */
  public final int length() {
    return length;
  }

  /** The most decimal digits that fit, 0 if there is no bound. */
  public final int precision() {
    return precision;
  }

  /** The decimal digits after the point; without meaning while {@link #precision()} is 0. */
  public final int scale() {
    return scale;
  }

  /** The digits after the second; without meaning for what is no time. */
  public final int fraction() {
    return fraction;
  }

  /**
   * What the array holds.
   *
   * @throws IllegalStateException if the column holds no array
   */
  final ArrayElement<?> element() {
    if (element == null) {
      throw new IllegalStateException(this + " holds no array");
    }
    return element;
  }

  /**
   * What Jdbi binds and reads.
   *
   * @throws IllegalStateException if the column is none that Jdbi binds and reads
   */
  final JdbiType jdbi() {
    if (jdbi == null) {
      throw new IllegalStateException(this + " is not bound and read by Jdbi");
    }
    return jdbi;
  }

  /** Whether Jdbi binds and reads the values. */
  final boolean isJdbi() {
    return jdbi != null;
  }

  /** Whether the type is written in the database's own words, so that only it knows the type. */
  final boolean isDeclared() {
    return declared;
  }

  /** {@code user_account.name}. */
  @Override
  public final String toString() {
    return table + "." + name;
  }
}
