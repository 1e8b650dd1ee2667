package dev.plinth.processor.sql;

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
 */
public record SqlParameter(
    String name,
    String shown,
    Kind kind,
    @Nullable ColumnType type,
    boolean nullable,
    List<SqlParameter> properties) {

  /** What an argument is. */
  public enum Kind {
    VALUE,
    COLLECTION,
    COMPOSITE
  }

  public SqlParameter {
    properties = List.copyOf(properties);
  }

  /** One value that is never null. */
  public static SqlParameter value(String name, String shown, @Nullable ColumnType type) {
    return new SqlParameter(name, shown, Kind.VALUE, type, false, List.of());
  }

  /** A collection, to stand in {@code in (:names)}. */
  public static SqlParameter collection(String name, String shown, @Nullable ColumnType element) {
    return new SqlParameter(name, shown, Kind.COLLECTION, element, false, List.of());
  }

  /** An entity or record. */
  public static SqlParameter composite(String name, String shown, List<SqlParameter> properties) {
    return new SqlParameter(name, shown, Kind.COMPOSITE, null, false, properties);
  }

  /** The same, but possibly absent. */
  public SqlParameter orNull() {
    return new SqlParameter(name, shown, kind, type, true, properties);
  }

  Optional<SqlParameter> property(String property) {
    return properties.stream().filter(each -> each.name().equals(property)).findFirst();
  }
}
