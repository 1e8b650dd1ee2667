package dev.plinth.schema.diff;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Generated;
import dev.plinth.schema.SqlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order in which columns can go and come when some are made of others. */
final class GeneratedColumns {

  private GeneratedColumns() {}

  /** Generated columns before those that they are made of; else as they stand. */
  static List<ColumnSchema> usersFirst(List<ColumnSchema> columns) {
    List<ColumnSchema> ordered = new ArrayList<>();
    List<ColumnSchema> open = new ArrayList<>(columns);
    while (!open.isEmpty()) {
      List<ColumnSchema> unused =
          open.stream().filter(column -> open.stream().noneMatch(o -> uses(o, column))).toList();
      List<ColumnSchema> next = unused.isEmpty() ? List.copyOf(open) : unused;
      next.stream().filter(column -> column.generated() != null).forEach(ordered::add);
      next.stream().filter(column -> column.generated() == null).forEach(ordered::add);
      open.removeAll(next);
    }
    return ordered;
  }

  /** Columns before the generated ones that are made of them; else as they stand. */
  static List<ColumnSchema> usedFirst(List<ColumnSchema> columns) {
    List<ColumnSchema> turned = new ArrayList<>(columns);
    Collections.reverse(turned);
    List<ColumnSchema> ordered = new ArrayList<>(usersFirst(turned));
    Collections.reverse(ordered);
    return ordered;
  }

  private static boolean uses(ColumnSchema made, ColumnSchema part) {
    Generated generated = made.generated();
    return generated != null
        && !made.name().equals(part.name())
        && SqlText.columns(generated.expression()).contains(part.name());
  }
}
