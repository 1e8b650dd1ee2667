package dev.plinth.migration.inspect;

import dev.plinth.schema.Check;
import dev.plinth.schema.TableSchema;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;

/** Finds the columns that MariaDB calls {@code json}: text under a check of its own. */
final class JsonChecks {

  private JsonChecks() {}

  /** The table with such columns, and without their checks. */
  static TableSchema in(TableSchema table) {
    List<Check> checks = new ArrayList<>(table.checks());
    var columns =
        table.columns().stream()
            .map(
                column ->
                    checks.removeIf(check -> isOf(column.name(), check))
                        ? column.with(c -> c.type(ColumnTypes.JSON))
                        : column)
            .toList();
    return table.with(builder -> builder.columns(columns).checks(checks));
  }

  private static boolean isOf(String column, Check check) {
    return check.name().equals(column)
        && check.expression().equalsIgnoreCase("json_valid(`" + column + "`)");
  }
}
