package dev.plinth.schema;

import dev.plinth.type.ColumnType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be altered of a column in place, in the order of snapshots; a value of null means
 * absent.
 *
 * <p>The values are of the type that the column has there; an absent list of enum values is null.
 */
public enum ColumnFacet {
  TYPE("type", ColumnSchema::type, (column, value) -> column.type(required(value))),
  LENGTH("length", ColumnSchema::length, (column, value) -> column.length((Integer) value)),
  PRECISION(
      "precision", ColumnSchema::precision, (column, value) -> column.precision((Integer) value)),
  SCALE("scale", ColumnSchema::scale, (column, value) -> column.scale((Integer) value)),
  NULLABLE(
      "nullable",
      ColumnSchema::nullable,
      (column, value) -> column.nullable(Boolean.TRUE.equals(value))),
  DEFAULT(
      "default",
      ColumnSchema::defaultValue,
      (column, value) -> column.defaultValue((String) value)),
  IDENTITY(
      "identity", ColumnSchema::identity, (column, value) -> column.identity((Identity) value)),
  GENERATED(
      "generated", ColumnSchema::generated, (column, value) -> column.generated((Generated) value)),
  COLLATION(
      "collation", ColumnSchema::collation, (column, value) -> column.collation((String) value)),
  COMMENT("comment", ColumnSchema::comment, (column, value) -> column.comment((String) value)),
  VALUES(
      "values",
      column -> column.values().isEmpty() ? null : column.values(),
      (column, value) -> column.values(texts(value))),
  ENUM("enum", ColumnSchema::enumType, (column, value) -> column.enumType((String) value)),
  ELEMENT("element", ColumnSchema::element, (column, value) -> column.element((ColumnType) value)),
  SQL_TYPE("sqlType", ColumnSchema::sqlType, (column, value) -> column.sqlType((String) value));

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // method references without state
  private final Function<ColumnSchema, @Nullable Object> getter;

  @SuppressWarnings("ImmutableEnumChecker")
  private final BiConsumer<ColumnSchemaBuilder, @Nullable Object> setter;

  ColumnFacet(
      String key,
      Function<ColumnSchema, @Nullable Object> getter,
      BiConsumer<ColumnSchemaBuilder, @Nullable Object> setter) {
    this.key = key;
    this.getter = getter;
    this.setter = setter;
  }

  /** The key in snapshots and operations. */
  public String key() {
    return key;
  }

  /** The facet with this key, or nothing. */
  public static Optional<ColumnFacet> ofKey(String key) {
    return Arrays.stream(values()).filter(facet -> facet.key.equals(key)).findFirst();
  }

  /** The value that {@code column} has here. */
  public @Nullable Object get(ColumnSchema column) {
    return getter.apply(column);
  }

  /** Gives a column that is being built another value. */
  public void set(ColumnSchemaBuilder column, @Nullable Object value) {
    setter.accept(column, value);
  }

  private static ColumnType required(@Nullable Object value) {
    if (value instanceof ColumnType type) {
      return type;
    }
    throw new IllegalArgumentException("a column has a type");
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
