package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.Generated;
import dev.plinth.schema.SqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happens to the columns of one table.
 *
 * @param added columns that come, in declared order
 * @param dropped columns that go, in declared order
 * @param changed columns that are altered in place, in declared order
 * @param remade columns that are dropped and added again, in declared order
 * @param retyped columns that hold another type of value afterwards
 */
record ColumnComparison(
    List<ColumnSchema> added,
    List<ColumnSchema> dropped,
    Map<ColumnSchema, FacetChanges> changed,
    List<ColumnSchema> remade,
    Set<String> retyped) {

  private static final Set<ColumnFacet> TYPE =
      Set.of(ColumnFacet.TYPE, ColumnFacet.ELEMENT, ColumnFacet.ENUM, ColumnFacet.SQL_TYPE);

  static ColumnComparison of(TablePair pair) {
    Map<String, ColumnSchema> before = new HashMap<>();
    pair.before().columns().forEach(column -> before.put(column.name(), column));
    List<ColumnSchema> added = new ArrayList<>();
    Map<ColumnSchema, FacetChanges> changed = new LinkedHashMap<>();
    Set<String> kept = new HashSet<>();
    for (ColumnSchema column : pair.after().columns()) {
      ColumnSchema old = before.get(column.name());
      if (old == null) {
        added.add(column);
        continue;
      }
      kept.add(column.name());
      FacetChanges changes = FacetChanges.between(new Change<>(old, column));
      if (!changes.isEmpty()) {
        changed.put(column, changes);
      }
    }
    List<ColumnSchema> dropped =
        pair.before().columns().stream().filter(c -> !kept.contains(c.name())).toList();
    return withRemade(pair, kept, added, dropped, changed);
  }

  /** Whether any of these columns is dropped and added again. */
  boolean remakesAnyOf(Iterable<String> columns) {
    for (String column : columns) {
      if (remade.stream().anyMatch(each -> each.name().equals(column))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the fragment uses a column that is dropped and added again. */
  boolean remakesPartOf(String sql) {
    return !remade.isEmpty() && remakesAnyOf(SqlText.columns(sql));
  }

  /** Whether it is made of a column that holds another type of value afterwards. */
  boolean restsOnRetyped(ColumnSchema column) {
    Generated generated = column.generated();
    return generated != null
        && !retyped.isEmpty()
        && SqlText.columns(generated.expression()).stream().anyMatch(retyped::contains);
  }

  private static ColumnComparison withRemade(
      TablePair pair,
      Set<String> kept,
      List<ColumnSchema> added,
      List<ColumnSchema> dropped,
      Map<ColumnSchema, FacetChanges> changed) {
    Set<String> retyped = new HashSet<>();
    Set<String> remade = new HashSet<>();
    changed.forEach(
        (column, changes) -> {
          if (changes.has(ColumnFacet.GENERATED) && column.generated() != null) {
            remade.add(column.name());
          } else if (TYPE.stream().anyMatch(changes::has)) {
            retyped.add(column.name());
          }
        });
    spread(pair, kept, retyped, remade);
    changed.keySet().removeIf(column -> remade.contains(column.name()));
    List<ColumnSchema> again =
        pair.after().columns().stream().filter(c -> remade.contains(c.name())).toList();
    return new ColumnComparison(added, dropped, changed, again, retyped);
  }

  /** A generated column is made anew when one that it is made of is, or changes its type. */
  private static void spread(
      TablePair pair, Set<String> kept, Set<String> retyped, Set<String> remade) {
    boolean more = !retyped.isEmpty() || !remade.isEmpty();
    while (more) {
      more = false;
      for (ColumnSchema column : pair.after().columns()) {
        Generated generated = column.generated();
        if (generated != null
            && kept.contains(column.name())
            && !remade.contains(column.name())
            && SqlText.columns(generated.expression()).stream()
                .anyMatch(name -> retyped.contains(name) || remade.contains(name))) {
          remade.add(column.name());
          more = true;
        }
      }
    }
  }
}
