package dev.plinth.contract;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.inspect.H2Inspector;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.testdatabase.TestServers;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Map;

/** H2. */
final class H2Tested extends TestedDatabase {
  private static final Map<ColumnType, String> ONES =
      Map.of(
          ColumnTypes.DATE, "2001-01-01",
          ColumnTypes.TIME, "01:01:01",
          ColumnTypes.TIMESTAMP, "2001-01-01 01:01:01",
          ColumnTypes.TIMESTAMPTZ, "2001-01-01 01:01:01Z",
          ColumnTypes.UUID, "11111111-1111-1111-1111-111111111111");

  H2Tested() {
    super(Dialects.H2, TestServers.H2, new H2Inspector());
  }

  @Override
  protected String one(ColumnSchema column, Schema schema) {
    if (!column.values().isEmpty()) {
      return literal(column.values().get(0));
    }
    if (column.enumType() != null) {
      return literal(schema.enumType(column.enumType()).orElseThrow().values().get(0));
    }
    if (column.type().equals(ColumnTypes.ARRAY)) {
      return "array[]";
    }
    return column.type().equals(ColumnTypes.BLOB)
        ? "x'01'"
        : literal(ONES.getOrDefault(column.type(), "1"));
  }

  @Override
  protected String literal(String text) {
    return text.equals("true") || text.equals("false") ? text : "'" + text.replace("'", "''") + "'";
  }
}
