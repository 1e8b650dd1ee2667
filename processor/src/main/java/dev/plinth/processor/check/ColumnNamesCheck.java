package dev.plinth.processor.check;

import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two properties share a column; databases compare names without case. */
final class ColumnNamesCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    Map<String, StoredColumn> byName = new HashMap<>();
    for (StoredColumn column : entity.columns()) {
      String name = column.column().name();
      StoredColumn first = byName.putIfAbsent(name.toLowerCase(Locale.ROOT), column);
      if (first != null) {
        problems.add(
            ColumnCode.COLUMN_TWICE,
            ColumnPlaces.name(entity, column),
            entity.shown(first.path()),
            entity.shown(column.path()),
            name,
            fix(column));
      }
    }
  }

  private static String fix(StoredColumn column) {
    if (column.path().root() instanceof EmbeddedProperty) {
      return "@Embedded(prefix = \"…\")";
    }
    return column.isReference() ? "@ManyToOne(column = \"…\")" : "@Column(name = \"…\")";
  }
}
