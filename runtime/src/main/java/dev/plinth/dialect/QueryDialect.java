package dev.plinth.dialect;

import dev.plinth.type.ColumnType;

/** What differs between databases in the text of a query; by default the standard's words. */
public interface QueryDialect {

  /** The standard's words. */
  QueryDialect STANDARD = new QueryDialect() {};

  /** The name of the function that has this one in the standard. */
  default String function(String standardName) {
    return standardName;
  }

  /** Whether {@code ||} joins texts; else {@code concat(a, b)} does. */
  default boolean joinsTextByOperator() {
    return true;
  }

  /** Whether {@code order by} takes {@code nulls first} and {@code nulls last}. */
  default boolean ordersNulls() {
    return true;
  }

  /** What stands before {@code offset} where there is no limit; empty if nothing has to. */
  default String noLimit() {
    return "";
  }

  /** What follows a pattern, so that a backslash takes the meaning of the next character. */
  default String likeEscape() {
    return " escape '\\'";
  }

  /** The type of {@code cast(… as type)}. */
  default String castType(ColumnType type) {
    return type.accept(CastTypes.STANDARD);
  }

  /** How a parameter for values of this type is written. */
  default String parameter(ColumnType type, int precision, int scale) {
    return "?";
  }

  /**
   * Whether stored values of this type are ordered and summed as the values that they stand for.
   */
  default boolean computesWith(ColumnType type, int precision, int scale) {
    return true;
  }

  /** The value that an insert had for a column, where its row is there already and is updated. */
  default String excluded(String column) {
    return "excluded." + column;
  }
}
