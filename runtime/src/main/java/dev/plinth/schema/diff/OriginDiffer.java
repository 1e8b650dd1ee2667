package dev.plinth.schema.diff;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Origin;
import dev.plinth.schema.operation.SetOrigin;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Origins that changed: noted beside other operations, so that a later rename can be recognised,
 * but no reason for a revision of their own.
 */
final class OriginDiffer {

  private OriginDiffer() {}

  static void diff(TablePair pair, Plan plan) {
    set(pair, null, pair.before().origin(), pair.after().origin(), plan);
    Map<String, ColumnSchema> before = new HashMap<>();
    pair.before().columns().forEach(column -> before.put(column.name(), column));
    for (ColumnSchema column : pair.after().columns()) {
      ColumnSchema old = before.get(column.name());
      if (old != null) {
        set(pair, column.name(), old.origin(), column.origin(), plan);
      }
    }
  }

  private static void set(
      TablePair pair,
      @Nullable String column,
      @Nullable Origin before,
      @Nullable Origin after,
      Plan plan) {
    Origin settled = Origin.settledOrNull(after);
    if (!Objects.equals(Origin.settledOrNull(before), settled)) {
      plan.add(new SetOrigin(pair.name(), column, before, settled));
    }
  }
}
