package dev.plinth.processor.check;

import dev.plinth.processor.model.CheckModel;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.TableName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two checks of a table share a name; the one that lists the constants of an enum counts. */
final class CheckNamesCheck {
  static void check(EntityModel entity, TableName table, Problems problems) {
    Map<String, String> owners = new HashMap<>();
    for (StoredColumn stored : entity.columns()) {
      if (!stored.column().values().isEmpty()) {
        String name = ConstraintNames.check(table, stored.column().name());
        owners.put(name.toLowerCase(Locale.ROOT), "the constants of " + stored.column().property());
      }
    }
    for (CheckModel check : entity.facets().checks()) {
      String name = check.name().orElseGet(() -> ConstraintNames.check(table, check.about()));
      String shown = "\"" + check.expression() + "\"";
      String first = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), shown);
      if (first != null) {
        problems.add(ColumnCode.CHECK_TWICE, check.source(), first, shown, name);
      }
    }
  }

  private CheckNamesCheck() {}
}
