package dev.plinth.processor.check;

import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two properties share a column; databases compare names without case. */
final class ColumnNamesCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    Map<String, StoredProperty> byName = new HashMap<>();
    for (StoredProperty property : entity.stored()) {
      String name = property.column().name();
      StoredProperty first = byName.putIfAbsent(name.toLowerCase(Locale.ROOT), property);
      if (first != null) {
        problems.add(
            ProblemCode.COLUMN_TWICE,
            ColumnPlaces.name(entity, property),
            entity.shown(first),
            entity.shown(property),
            name,
            property instanceof ToOneProperty
                ? "@ManyToOne(column = \"…\")"
                : "@Column(name = \"…\")");
      }
    }
  }
}
