package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.ConstraintKind;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.TableName;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.RenameConstraint;
import dev.plinth.schema.operation.RenameIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The other names that constraints and indexes get, in an order in which each is free when it is
 * needed: most databases have one space of names for those of all tables. Swaps and rings go
 * through a temporary name.
 */
final class ConstraintRenames {

  /**
   * One rename.
   *
   * @param kind null for an index
   */
  private record Rename(TableName table, @Nullable ConstraintKind kind, Change<String> name) {

    TableName from() {
      return table.sibling(name.before());
    }

    TableName to() {
      return table.sibling(name.after());
    }

    Operation operation() {
      return kind == null
          ? new RenameIndex(table, name.before(), name.after())
          : new RenameConstraint(table, kind, name.before(), name.after());
    }
  }

  private final List<Rename> constraints = new ArrayList<>();
  private final List<Rename> indexes = new ArrayList<>();

  void constraint(TableName table, ConstraintKind kind, Change<String> name) {
    constraints.add(new Rename(table, kind, name));
  }

  void index(TableName table, Change<String> name) {
    indexes.add(new Rename(table, null, name));
  }

  /** Makes a name free that something of a table which goes has until then. */
  void aside(TableName table, ConstraintKind kind, String name) {
    constraint(table, kind, new Change<>(name, temporary(name)));
  }

  void addTo(Plan plan) {
    List<Rename> open = new ArrayList<>(constraints);
    open.addAll(indexes);
    while (!open.isEmpty()) {
      Set<TableName> taken = new HashSet<>();
      open.forEach(each -> taken.add(each.from()));
      List<Rename> free = open.stream().filter(each -> !taken.contains(each.to())).toList();
      if (free.isEmpty()) {
        Rename first = open.remove(0);
        String meanwhile = temporary(first.name().before());
        open.add(
            new Rename(first.table(), first.kind(), new Change<>(meanwhile, first.name().after())));
        free =
            List.of(
                new Rename(
                    first.table(), first.kind(), new Change<>(first.name().before(), meanwhile)));
      }
      free.forEach(each -> plan.add(each.operation()));
      open.removeAll(free);
    }
  }

  private static String temporary(String name) {
    return ConstraintNames.shortened("tmp_" + name);
  }
}
