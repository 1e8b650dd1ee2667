package dev.plinth.processor.sql;

import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a method, or a property of one.
 *
 * @param name as in {@code :name}
 * @param shown the Java type, for messages
 * @param kind one value, many, or one with properties
 * @param type of the value or of each element; null where a converter or the like decides
 * @param nullable whether the argument may be null, and so absent
 * @param properties of a composite, named as in {@code :user.name}
 * @param holders the columns that hold a whole collection, by a converter
 */
public record SqlParameter(
    String name,
    String shown,
    Kind kind,
    @Nullable ColumnType type,
    boolean nullable,
    List<SqlParameter> properties,
    List<ColumnSchema> holders) {

  /** What an argument is. */
  public enum Kind {
    VALUE,
    COLLECTION,
    COMPOSITE
  }

  public SqlParameter {
    properties = List.copyOf(properties);
    holders = List.copyOf(holders);
  }

  /** One value that is never null. */
  public static SqlParameter value(String name, String shown, @Nullable ColumnType type) {
    return new SqlParameter(name, shown, Kind.VALUE, type, false, List.of(), List.of());
  }

  /** A collection, to stand in {@code in (:names)}. */
  public static SqlParameter collection(String name, String shown, @Nullable ColumnType element) {
    return new SqlParameter(name, shown, Kind.COLLECTION, element, false, List.of(), List.of());
  }

  /** An entity or record. */
  public static SqlParameter composite(String name, String shown, List<SqlParameter> properties) {
    return new SqlParameter(name, shown, Kind.COMPOSITE, null, false, properties, List.of());
  }

  /** The same, but possibly absent. */
  public SqlParameter orNull() {
    return new SqlParameter(name, shown, kind, type, true, properties, holders);
  }

  /** The same collection, which also is one value of these columns. */
  public SqlParameter heldBy(List<ColumnSchema> columns) {
    return new SqlParameter(name, shown, kind, type, nullable, properties, columns);
  }

  /** Whether all of a collection is one value beside this column. */
  boolean isHeldBy(@Nullable Place place) {
    return place != null && holders.contains(place.column());
  }

  Optional<SqlParameter> property(String property) {
    return properties.stream().filter(each -> each.name().equals(property)).findFirst();
  }
}
