package dev.plinth.processor.sql;

import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types can stand for each other in a statement. */
public final class TypeKinds {
  private static final Set<ColumnType> WHOLE =
      Set.of(ColumnTypes.SMALLINT, ColumnTypes.INTEGER, ColumnTypes.BIGINT);
  private static final List<ColumnType> NUMBERS =
      List.of(
          ColumnTypes.SMALLINT,
          ColumnTypes.INTEGER,
          ColumnTypes.BIGINT,
          ColumnTypes.DECIMAL,
          ColumnTypes.REAL,
          ColumnTypes.DOUBLE);
  private static final Set<ColumnType> TEXTS =
      Set.of(
          ColumnTypes.CHAR,
          ColumnTypes.VARCHAR,
          ColumnTypes.TEXT,
          ColumnTypes.ENUM,
          ColumnTypes.JSON);

  private static final Map<ColumnType, String> SHOWN =
      Map.ofEntries(
          Map.entry(ColumnTypes.BOOLEAN, "boolean"),
          Map.entry(ColumnTypes.DATE, "LocalDate"),
          Map.entry(ColumnTypes.TIME, "LocalTime"),
          Map.entry(ColumnTypes.TIMESTAMP, "LocalDateTime"),
          Map.entry(ColumnTypes.TIMESTAMPTZ, "Instant"),
          Map.entry(ColumnTypes.DURATION, "Duration"),
          Map.entry(ColumnTypes.UUID, "UUID"),
          Map.entry(ColumnTypes.BLOB, "byte[]"),
          Map.entry(ColumnTypes.SMALLINT, "short"),
          Map.entry(ColumnTypes.INTEGER, "int"),
          Map.entry(ColumnTypes.BIGINT, "long"),
          Map.entry(ColumnTypes.REAL, "float"),
          Map.entry(ColumnTypes.DOUBLE, "double"),
          Map.entry(ColumnTypes.DECIMAL, "BigDecimal"),
          Map.entry(ColumnTypes.ARRAY, "List"));

  private TypeKinds() {}

  static boolean isWhole(ColumnType type) {
    return WHOLE.contains(type);
  }

  static boolean isNumber(ColumnType type) {
    return NUMBERS.contains(type);
  }

  static boolean isText(ColumnType type) {
    return TEXTS.contains(type);
  }

  /** Whether values of one can be compared with, and computed from, values of the other. */
  public static boolean areAlike(ColumnType one, ColumnType other) {
    return one.equals(other)
        || (isNumber(one) && isNumber(other))
        || (isText(one) && isText(other))
        || isEnum(one, other)
        || isEnum(other, one)
        || one.equals(ColumnTypes.ARRAY)
        || other.equals(ColumnTypes.ARRAY);
  }

  /** Whether a value of this type in Java can stand for one of a column: no number for a name. */
  static boolean fits(ColumnType java, ColumnType column) {
    return areAlike(java, column) && !isEnum(column, java);
  }

  /** Enums are kept by name, or by their number. */
  private static boolean isEnum(ColumnType one, ColumnType other) {
    return one.equals(ColumnTypes.ENUM) && isWhole(other);
  }

  /** Whether a component of the type can take a value that the database computed. */
  static boolean canTakeComputed(ColumnType component, ColumnType computed) {
    boolean isFlag = computed.equals(ColumnTypes.BOOLEAN) && isWhole(component);
    return isFlag || areAlike(component, computed);
  }

  /** Whether a component of the type can take the value of a column without losing anything. */
  static boolean canTake(ColumnType component, ColumnType column) {
    return fits(component, column)
        && (!isWhole(component) || !isFraction(column))
        && (!column.equals(ColumnTypes.ARRAY) || component.equals(ColumnTypes.ARRAY));
  }

  private static boolean isFraction(ColumnType type) {
    return isNumber(type) && !isWhole(type);
  }

  static ColumnType wider(ColumnType one, ColumnType other) {
    return NUMBERS.indexOf(one) >= NUMBERS.indexOf(other) ? one : other;
  }

  /** The Java type to use for it. */
  public static String javaType(ColumnType type) {
    return SHOWN.getOrDefault(type, "String");
  }

  /** The Java type of one among several, where {@code javaType} stands for one alone. */
  public static String boxed(String javaType) {
    return switch (javaType) {
      case "int" -> "Integer";
      case "char" -> "Character";
      case "boolean", "byte", "short", "long", "float", "double" ->
          Character.toUpperCase(javaType.charAt(0)) + javaType.substring(1);
      default -> javaType;
    };
  }
}
