package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.sqlite.TableChange.Way;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.CreateForeignKey;
import dev.plinth.schema.operation.EnumOperation;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.RenameColumn;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.schema.operation.TableOperation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides, for a run of operations without data steps between them, how each table gets there: new,
 * in place, rebuilt once, or dropped.
 */
final class SegmentPlan {
  private final List<Schema> states;
  private final Map<TableName, TableChange> current = new HashMap<>();
  private final Map<Integer, TableChange> ofOperation = new HashMap<>();
  private final Map<Integer, Map<TableName, TableChange>> ofEnumOperation = new HashMap<>();

  private SegmentPlan(List<Schema> states) {
    this.states = states;
  }

  /**
   * The plan for operations {@code from} to before {@code to}.
   *
   * @param states the schema before each operation, and the last one's result
   */
  static SegmentPlan of(
      List<? extends Operation> operations, List<Schema> states, int from, int to) {
    SegmentPlan plan = new SegmentPlan(states);
    for (int i = from; i < to; i++) {
      if (operations.get(i) instanceof TableOperation operation) {
        plan.add(i, operation);
      } else if (operations.get(i) instanceof EnumOperation) {
        plan.addEnumOperation(i);
      }
    }
    return plan;
  }

  /** What happens to the table of this operation. */
  TableChange change(int operation) {
    TableChange change = ofOperation.get(operation);
    if (change == null) {
      throw new IllegalStateException("operation " + operation + " is not in the segment");
    }
    return change;
  }

  /** Whether the operation belongs to this change. */
  boolean isOf(int operation, TableChange change) {
    return ofOperation.get(operation) == change || changesByEnum(operation).containsValue(change);
  }

  /** The tables that use the enum type of this operation, and what happens to each. */
  Map<TableName, TableChange> changesByEnum(int operation) {
    return ofEnumOperation.getOrDefault(operation, Map.of());
  }

  private void add(int i, TableOperation operation) {
    switch (operation.kind()) {
      case CREATE_TABLE -> start(i, operation.table(), Way.CREATED);
      case DROP_TABLE -> drop(i, operation.table());
      case RENAME_TABLE -> renameTable(i, (RenameTable) operation);
      case RENAME_COLUMN -> renameColumn(i, (RenameColumn) operation);
      default -> other(i, operation);
    }
  }

  private void start(int i, TableName table, Way way) {
    TableChange change = new TableChange(way);
    change.reaches(i);
    current.put(table, change);
    ofOperation.put(i, change);
  }

  private void drop(int i, TableName table) {
    TableChange change = of(table);
    if (change.way() != Way.CREATED) {
      change.become(Way.DROPPED);
    }
    current.remove(table);
    ofOperation.put(i, change);
  }

  private void renameTable(int i, RenameTable rename) {
    ofOperation.put(i, renamed(rename.table()));
    TableChange change = of(rename.table());
    current.remove(rename.table());
    current.put(rename.to(), change);
  }

  private void renameColumn(int i, RenameColumn rename) {
    TableChange change = renamed(rename.table());
    change.forget(rename.column());
    ofOperation.put(i, change);
  }

  /** What is renamed must be there by then: a new table is complete at this point. */
  private TableChange renamed(TableName table) {
    if (of(table).way() == Way.CREATED) {
      current.put(table, new TableChange(Way.IN_PLACE));
    }
    return of(table);
  }

  private void other(int i, TableOperation operation) {
    TableChange change = of(operation.table());
    ofOperation.put(i, change);
    if (change.way() == Way.IN_PLACE && needsRebuild(i, operation, change)) {
      change.become(Way.REBUILT);
    }
    change.reaches(i);
  }

  private boolean needsRebuild(int i, TableOperation operation, TableChange change) {
    return switch (operation.kind()) {
      case ADD_COLUMN -> !addsInPlace((AddColumn) operation, change);
      case ALTER_COLUMN ->
          !InPlace.keepsDefinition(
              new Change<>(table(i, operation), table(i + 1, operation)),
              ((AlterColumn) operation).column());
      case CREATE_FOREIGN_KEY -> !change.inline(((CreateForeignKey) operation).foreignKey());
      case CREATE_PRIMARY_KEY,
          DROP_PRIMARY_KEY,
          CREATE_UNIQUE,
          DROP_UNIQUE,
          DROP_FOREIGN_KEY,
          CREATE_CHECK,
          DROP_CHECK,
          SET_OPTIONS ->
          true;
      default -> false;
    };
  }

  private static boolean addsInPlace(AddColumn add, TableChange change) {
    if (InPlace.startsEmpty(add)) {
      change.addsEmpty(add.column().name());
    }
    return InPlace.canAdd(add);
  }

  private void addEnumOperation(int i) {
    Map<TableName, TableChange> changes = new HashMap<>();
    for (TableSchema table : states.get(i).tables()) {
      boolean same = states.get(i + 1).table(table.name()).filter(table::equals).isPresent();
      if (!same) {
        TableChange change = of(table.name());
        if (change.way() == Way.IN_PLACE) {
          change.become(Way.REBUILT);
        }
        change.reaches(i);
        changes.put(table.name(), change);
      }
    }
    ofEnumOperation.put(i, changes);
  }

  private TableChange of(TableName table) {
    return current.computeIfAbsent(table, any -> new TableChange(Way.IN_PLACE));
  }

  private TableSchema table(int i, TableOperation operation) {
    return states.get(i).table(operation.table()).orElseThrow();
  }
}
