package dev.plinth.contract;

import dev.plinth.dialect.Dialect;
import dev.plinth.migration.inspect.Inspector;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Map;

/** MariaDB and MySQL. */
final class MysqlFamilyTested extends TestedDatabase {
  private static final Map<ColumnType, String> ONES =
      Map.of(
          ColumnTypes.DATE, "2001-01-01",
          ColumnTypes.TIME, "01:01:01",
          ColumnTypes.TIMESTAMP, "2001-01-01 01:01:01",
          ColumnTypes.TIMESTAMPTZ, "2001-01-01 01:01:01",
          ColumnTypes.ARRAY, "[]");

  private final String uuid;

  /**
   * @param uuid a UUID as a literal
   */
  MysqlFamilyTested(Dialect dialect, TestServer server, Inspector inspector, String uuid) {
    super(dialect, server, inspector);
    this.uuid = uuid;
  }

  @Override
  protected String one(ColumnSchema column, Schema schema) {
    if (!column.values().isEmpty()) {
      return literal(column.values().get(0));
    }
    if (column.enumType() != null) {
      return literal(schema.enumType(column.enumType()).orElseThrow().values().get(0));
    }
    return column.type().equals(ColumnTypes.UUID)
        ? uuid
        : literal(ONES.getOrDefault(column.type(), "1"));
  }

  @Override
  protected String literal(String text) {
    return text.equals("true") || text.equals("false")
        ? text
        : "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  @Override
  protected String isSame(String column, String literal) {
    return column + " <=> " + literal;
  }
}
