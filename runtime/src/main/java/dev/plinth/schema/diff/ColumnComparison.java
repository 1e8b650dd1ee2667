package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.Generated;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happens to the columns of one table.
 *
 * @param before the table before
 * @param added columns that come, in declared order
 * @param dropped columns that go, in declared order
 * @param changed columns that are altered in place, in declared order
 * @param remade columns that are dropped and added again, in declared order
 * @param retyped columns that hold another type of value afterwards
 */
record ColumnComparison(
    TableSchema before,
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
      if (old.equals(column)) {
        continue;
      }
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

  /**
   * Columns that must go before others change, users first: those that are made anew, and generated
   * ones that go and are made of such, or of one that changes its type.
   */
  List<ColumnSchema> earlyDropped() {
    Set<String> moving = new HashSet<>(retyped);
    remade.forEach(column -> moving.add(column.name()));
    List<ColumnSchema> early = new ArrayList<>();
    before.columns().stream()
        .filter(column -> remakesAnyOf(List.of(column.name())))
        .forEach(early::add);
    boolean more = !moving.isEmpty();
    while (more) {
      List<ColumnSchema> next =
          dropped.stream().filter(c -> !early.contains(c) && isMadeOf(c, moving)).toList();
      early.addAll(next);
      next.forEach(column -> moving.add(column.name()));
      more = !next.isEmpty();
    }
    return GeneratedColumns.usersFirst(early);
  }

  /** Columns that come, those made anew included, each behind those that it is made of. */
  List<ColumnSchema> allAdded() {
    List<ColumnSchema> all = new ArrayList<>(remade);
    all.addAll(added);
    return GeneratedColumns.usedFirst(all);
  }

  /** Whether it stops being generated from a column that must go or change before. */
  boolean isFreedEarly(ColumnSchema column) {
    Set<String> moving = new HashSet<>(retyped);
    earlyDropped().forEach(each -> moving.add(each.name()));
    return before.column(column.name()).filter(old -> isMadeOf(old, moving)).isPresent();
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
    return new ColumnComparison(pair.before(), added, dropped, changed, again, retyped);
  }

  /** A generated column is made anew when one that it is made of is, or changes its type. */
  private static void spread(
      TablePair pair, Set<String> kept, Set<String> retyped, Set<String> remade) {
    boolean more = !retyped.isEmpty() || !remade.isEmpty();
    while (more) {
      more = false;
      for (ColumnSchema column : pair.after().columns()) {
        if (kept.contains(column.name())
            && !remade.contains(column.name())
            && (isMadeOf(column, retyped) || isMadeOf(column, remade))) {
          remade.add(column.name());
          more = true;
        }
      }
    }
  }

  private static boolean isMadeOf(ColumnSchema column, Set<String> names) {
    Generated generated = column.generated();
    return generated != null
        && !names.isEmpty()
        && !Collections.disjoint(SqlText.columns(generated.expression()), names);
  }
}
