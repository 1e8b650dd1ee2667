package dev.plinth.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order in which a flush writes.
 *
 * <p>Tables that others refer to come first, updates before inserts; deletes come last, the other
 * way round. Inserts of a table keep the order in which the entities were added; its updates and
 * deletes run in the order of the key, so that two transactions meet in the same order. Where that
 * is not enough, because rows of one table refer to each other or take over unique values, {@link
 * RowOrder} looks at the rows.
 *
 * <p>Rows of join tables are deleted before all others and inserted after them: what they refer to
 * is there all the time.
 *
 * @param steps one batch each
 * @param pairs the rows of join tables
 */
record FlushPlan(List<FlushStep> steps, PairChanges pairs) {

  /**
   * Orders the changes.
   *
   * @throws dev.plinth.error.FlushOrderException if rows need each other in a circle that no
   *     nullable reference can open
   */
  static FlushPlan of(ChangeSet changes) {
    List<UniqueConflict> conflicts = UniqueConflicts.find(changes.rows());
    return new FlushPlan(
        !conflicts.isEmpty() || isCyclic(changes.rows())
            ? RowOrder.of(changes.rows(), conflicts)
            : byTables(changes.rows()),
        changes.pairs());
  }

  private static boolean isCyclic(List<RowChange<?>> rows) {
    for (RowChange<?> row : rows) {
      if (row.entry().type().isCyclic()) {
        return true;
      }
    }
    return false;
  }

  private static List<FlushStep> byTables(List<RowChange<?>> rows) {
    if (rows.size() == 1) {
      return List.of(new FlushStep(rows));
    }
    Map<FlushGroup, List<RowChange<?>>> groups = new TreeMap<>();
    for (RowChange<?> row : rows) {
      groups.computeIfAbsent(FlushGroup.of(row), group -> new ArrayList<>()).add(row);
    }
    List<FlushStep> steps = new ArrayList<>();
    groups.forEach((group, members) -> FlushStep.cut(group.sorted(members), steps));
    return steps;
  }
}
