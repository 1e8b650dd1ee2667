package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.Origin;
import dev.plinth.schema.Schema;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableName;
import dev.plinth.schema.ViewSchema;
import dev.plinth.schema.diff.OperationOrder.Moment;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.CreateView;
import dev.plinth.schema.operation.DropColumn;
import dev.plinth.schema.operation.DropView;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.ReplaceView;
import dev.plinth.schema.operation.TableOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Views that come, change and go.
 *
 * <p>A view over something that is renamed, dropped or changes its type is dropped before and made
 * again afterwards, and so are the views over it.
 */
final class ViewDiffer {

  private static final Set<ColumnFacet> INVISIBLE =
      Set.of(
          ColumnFacet.NULLABLE,
          ColumnFacet.DEFAULT,
          ColumnFacet.IDENTITY,
          ColumnFacet.COMMENT,
          ColumnFacet.VALUES);

  private final Change<Schema> schema;
  private final Map<TableName, TableName> oldNames;
  private final Plan plan;

  /**
   * @param oldNames tables that are renamed: new name to old name
   */
  ViewDiffer(Change<Schema> schema, Map<TableName, TableName> oldNames, Plan plan) {
    this.schema = schema;
    this.oldNames = oldNames;
    this.plan = plan;
  }

  void diff() {
    if (schema.before().views().isEmpty() && schema.after().views().isEmpty()) {
      return;
    }
    Set<TableName> dropped = dropped();
    List<ViewSchema> down = new ArrayList<>(ordered(schema.before().views()));
    Collections.reverse(down);
    for (ViewSchema view : down) {
      if (dropped.contains(view.name())) {
        plan.add(new DropView(view.name()));
      }
    }
    Set<String> shrinking = shrinkingTables();
    for (ViewSchema view : ordered(schema.after().views())) {
      boolean isLate = !Collections.disjoint(needs(view), shrinking);
      if (isLate) {
        shrinking.add(view.name().name());
      }
      Moment moment = isLate ? Moment.LATE : Moment.USUAL;
      boolean isThere = schema.before().view(view.name()).isPresent();
      if (!isThere || dropped.contains(view.name())) {
        plan.add(new CreateView(view.withOrigin(Origin.settledOrNull(view.origin()))), moment);
      } else if (isChanged(view)) {
        plan.add(new ReplaceView(view), moment);
      }
    }
  }

  /** Tables that lose a column at the end; a view made before would hold on to it. */
  private Set<String> shrinkingTables() {
    Set<String> names = new HashSet<>();
    for (Operation operation : plan.planned()) {
      if (operation instanceof DropColumn drop) {
        names.add(drop.table().name());
      }
    }
    return names;
  }

  /** Views that vanish or rest on something that changes under them. */
  private Set<TableName> dropped() {
    Set<String> moving = new HashSet<>();
    for (Operation operation : plan.planned()) {
      if (operation instanceof TableOperation table && disturbs(table)) {
        moving.add(oldNames.getOrDefault(table.table(), table.table()).name());
      }
    }
    Set<TableName> dropped = new LinkedHashSet<>();
    for (ViewSchema view : ordered(schema.before().views())) {
      boolean vanishes = schema.after().view(view.name()).isEmpty();
      if (vanishes || SqlText.names(view.query()).stream().anyMatch(moving::contains)) {
        dropped.add(view.name());
        moving.add(view.name().name());
      } else if (schema.after().view(view.name()).filter(this::isChanged).isPresent()) {
        moving.add(view.name().name());
      }
    }
    return dropped;
  }

  private static boolean disturbs(TableOperation operation) {
    if (operation instanceof AlterColumn alter) {
      return !INVISIBLE.containsAll(alter.changes().byFacet().keySet());
    }
    return switch (operation.kind()) {
      case RENAME_TABLE, DROP_TABLE, RENAME_COLUMN, DROP_COLUMN -> true;
      default -> false;
    };
  }

  private boolean isChanged(ViewSchema view) {
    return schema
        .before()
        .view(view.name())
        .filter(old -> !old.query().equals(view.query()))
        .isPresent();
  }

  /** Every view after those that its query names; views that name each other stay as they are. */
  private static List<ViewSchema> ordered(Collection<ViewSchema> views) {
    List<ViewSchema> ordered = new ArrayList<>();
    List<ViewSchema> open = new ArrayList<>(views);
    while (!open.isEmpty()) {
      Set<String> waiting = new HashSet<>();
      open.forEach(view -> waiting.add(view.name().name()));
      List<ViewSchema> next =
          open.stream().filter(view -> Collections.disjoint(needs(view), waiting)).toList();
      List<ViewSchema> taken = next.isEmpty() ? List.copyOf(open) : next;
      ordered.addAll(taken);
      open.removeAll(taken);
    }
    return ordered;
  }

  private static Set<String> needs(ViewSchema view) {
    Set<String> names = new HashSet<>(SqlText.names(view.query()));
    names.remove(view.name().name());
    return names;
  }
}
