package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.QueryDialect;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.DecimalType;
import java.util.Map;

/** The text of queries for SQLite. */
final class SqliteQueries implements QueryDialect {

  static final SqliteQueries INSTANCE = new SqliteQueries();

  private static final Map<String, String> FUNCTIONS =
      Map.of("char_length", "length", "substring", "substr");

  private SqliteQueries() {}

  @Override
  public String function(String standardName) {
    return FUNCTIONS.getOrDefault(standardName, standardName);
  }

  @Override
  public String noLimit() {
    return "limit -1 ";
  }

  @Override
  public String castType(ColumnType type) {
    return SqliteTypes.of(ColumnSchema.builder("value", type).build());
  }

  @Override
  public boolean computesWith(ColumnType type, int precision, int scale) {
    return !(type instanceof DecimalType)
        || isNumeric(precision)
        || (scale == 0 && precision > 0 && precision <= SqliteTypes.EXACT_IN_INTEGER);
  }

  private static boolean isNumeric(int precision) {
    return precision > 0 && precision <= SqliteTypes.EXACT_IN_DOUBLE;
  }
}
