package dev.plinth.processor.check;

import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.model.ResolvedHierarchy.Variant;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Variants share a column only if they mean the same by it, and call it the same. */
final class VariantColumnsCheck implements HierarchyCheck {
  @Override
  public void check(ResolvedHierarchy hierarchy, Problems problems) {
    Map<String, Owned> byColumn = new HashMap<>();
    Map<String, Owned> byProperty = new HashMap<>();
    for (Variant variant : hierarchy.variants()) {
      for (StoredColumn column : variant.entity().columns()) {
        Owned owned = new Owned(variant, column);
        String name = column.column().name().toLowerCase(Locale.ROOT);
        Owned sharing = byColumn.putIfAbsent(name, owned);
        Owned named = byProperty.putIfAbsent(column.name(), owned);
        if (sharing != null) {
          checkShared(sharing, owned, problems);
        } else if (named != null) {
          problems.add(
              HierarchyCode.VARIANT_PROPERTY_DIFFERS,
              column.property().source(),
              named.shown(),
              owned.shown(),
              named.column().column().name(),
              column.column().name());
        }
      }
    }
  }

  private static void checkShared(Owned first, Owned second, Problems problems) {
    ColumnModel one = first.column().column();
    ColumnModel other = second.column().column();
    if (!facts(one).equals(facts(other))) {
      problems.add(
          HierarchyCode.VARIANT_COLUMN_DIFFERS,
          second.column().property().source(),
          first.shown(),
          second.shown(),
          other.name());
    } else if (!first.column().path().name().equals(second.column().path().name())) {
      problems.add(
          HierarchyCode.VARIANT_COLUMN_NAMED_TWICE,
          second.column().property().source(),
          first.shown(),
          second.shown(),
          other.name());
    }
  }

  /** All that the table, and who reads it, can know. */
  private static List<Object> facts(ColumnModel column) {
    return List.of(
        column.name(),
        column.type(),
        column.valueType(),
        column.length(),
        column.precision(),
        column.scale(),
        column.values(),
        column.converter(),
        column.facets());
  }

  /** A column of one variant. */
  private record Owned(Variant variant, StoredColumn column) {
    String shown() {
      return variant.entity().shown(column.path());
    }
  }
}
