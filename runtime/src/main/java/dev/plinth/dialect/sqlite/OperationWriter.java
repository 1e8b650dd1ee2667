package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.ScriptText;
import dev.plinth.dialect.sqlite.TableChange.Way;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Index;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.CreateIndex;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.EnumOperation;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.RenameColumn;
import dev.plinth.schema.operation.RenameEnumValue;
import dev.plinth.schema.operation.RenameIndex;
import dev.plinth.schema.operation.TableOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes one operation after the other, each in the way that the plan has for its table. */
final class OperationWriter {
  private final ScriptText script;
  private final List<? extends Operation> operations;
  private final List<Schema> states;
  private final List<Schema> declared;
  private final SegmentPlan plan;
  private final IndexNames names;
  private final SqliteDdl ddl = new SqliteDdl();

  /**
   * A writer for one segment.
   *
   * @param states the schema before each operation and after the last, enum types inlined
   * @param declared the same as the model has them
   * @param names of indexes that the operations take and free
   */
  OperationWriter(
      ScriptText script,
      List<? extends Operation> operations,
      List<Schema> states,
      List<Schema> declared,
      SegmentPlan plan,
      IndexNames names) {
    this.script = script;
    this.operations = operations;
    this.states = states;
    this.declared = declared;
    this.plan = plan;
    this.names = names;
  }

  void write(int i) {
    Operation operation = operations.get(i);
    if (operation instanceof EnumOperation values) {
      enumValues(i, values);
    } else if (operation instanceof TableOperation onTable) {
      tableOperation(i, onTable);
    }
  }

  private void tableOperation(int i, TableOperation operation) {
    TableChange change = plan.change(i);
    switch (operation.kind()) {
      case CREATE_TABLE -> create(i, (CreateTable) operation);
      case RENAME_COLUMN -> renameColumn(i, (RenameColumn) operation);
      case DROP_TABLE, RENAME_TABLE -> inPlace(i, change);
      default -> {
        if (change.way() == Way.IN_PLACE) {
          inPlace(i, change);
        } else if (change.way() == Way.REBUILT) {
          merge(i, operation);
        } else {
          index(i, operation, change);
        }
      }
    }
  }

  /**
   * A table that goes stays until then, and a new one is there early: what passes the name of an
   * index from one table to another is written in its place.
   */
  private void index(int i, TableOperation operation, TableChange change) {
    if (change.way() == Way.DROPPED) {
      if (operation instanceof DropIndex drop
          && names.isTaken(drop.name())
          && isStored(drop.name())) {
        isDroppedAlready(operation, change.rebuildOf(table(i, operation.table())));
      }
    } else if (operation instanceof CreateIndex create && isLate(create, change)) {
      inPlace(i, change);
    }
  }

  /** Whether the database has an index of this name, and not only an operation before. */
  private boolean isStored(String index) {
    return states.get(0).tables().stream()
        .flatMap(table -> table.indexes().stream())
        .anyMatch(each -> each.name().equals(index));
  }

  /** Whether the new table can't have it from the start: another one may hold the name still. */
  private boolean isLate(CreateIndex create, TableChange change) {
    String name = create.index().name();
    return names.isFreed(name)
        && table(change.last() + 1, create.table()).indexes().stream()
            .anyMatch(index -> index.name().equals(name));
  }

  private void inPlace(int i, TableChange change) {
    operations.get(i).accept(new InPlaceWriter(script, states.get(i), states.get(i + 1), change));
  }

  /** The new table as it is at the end: what later operations do to it is in it from the start. */
  private void create(int i, CreateTable operation) {
    TableChange change = plan.change(i);
    TableSchema table = table(change.last() + 1, operation.table());
    Set<String> late = explain(i, change);
    script.statement(ddl.createTable(table));
    for (Index index : table.indexes()) {
      if (!late.contains(index.name())) {
        script.comment(operation.describe() + ": index " + index.name());
        script.statement(ddl.createIndex(table.name(), index));
      }
    }
  }

  /** Says what the create statement has in it; the names of the indexes that come later. */
  private Set<String> explain(int i, TableChange change) {
    Set<String> late = new HashSet<>();
    for (int each = i; each <= change.last(); each++) {
      if (plan.isOf(each, change)) {
        if (operations.get(each) instanceof CreateIndex create && isLate(create, change)) {
          late.add(create.index().name());
        } else {
          script.comment(operations.get(each).describe());
        }
      }
    }
    return late;
  }

  /** At once, because SQLite carries the name to all that use the column, other tables included. */
  private void renameColumn(int i, RenameColumn operation) {
    TableChange change = plan.change(i);
    if (change.way() == Way.DROPPED) {
      return;
    }
    TableRebuild rebuild = change.rebuild();
    if (rebuild != null && !rebuild.isStored(operation.column())) {
      rebuild.explain(operation);
      rebuild.renamed(operation.column(), operation.to(), false);
      return;
    }
    if (rebuild != null && rebuild.isStored(operation.to())) {
      // The name is still taken in the database, by a column that the rebuild leaves out.
      finish(change, table(i, operation.table()));
    } else if (rebuild != null) {
      rebuild.renamed(operation.column(), operation.to(), true);
    }
    inPlace(i, change);
  }

  private void merge(int i, TableOperation operation) {
    TableChange change = plan.change(i);
    TableSchema before = table(i, operation.table());
    TableRebuild rebuild = change.rebuildOf(before);
    if (!isDroppedAlready(operation, rebuild)) {
      rebuild.add(operation, new Change<>(before, table(i + 1, operation.table())));
    }
    if (i == change.last()) {
      finish(change, table(i + 1, operation.table()));
    }
  }

  /**
   * Whether a drop statement did all there is to do. An index that is there when the rebuild begins
   * and comes in no revision was made by hand and stays; so those that go have to go before.
   */
  private boolean isDroppedAlready(TableOperation operation, TableRebuild rebuild) {
    if (operation instanceof DropIndex drop) {
      return dropIndex(drop, drop.name(), rebuild);
    }
    if (operation instanceof RenameIndex rename) {
      dropIndex(rename, rename.name(), rebuild);
    }
    return false;
  }

  private boolean dropIndex(TableOperation operation, String index, TableRebuild rebuild) {
    boolean inDatabase = rebuild.forgetIndex(index);
    if (inDatabase) {
      script.comment(operation.describe());
      script.statement("drop index " + ddl.names(List.of(index)));
    }
    return inDatabase;
  }

  private void enumValues(int i, EnumOperation operation) {
    Map<String, String> names =
        operation instanceof RenameEnumValue rename
            ? Map.of(rename.value(), rename.to())
            : Map.of();
    plan.changesByEnum(i)
        .forEach(
            (table, change) -> {
              if (change.way() == Way.REBUILT) {
                enumValues(i, operation, table, change, names);
              }
            });
  }

  private void enumValues(
      int i,
      EnumOperation operation,
      TableName name,
      TableChange change,
      Map<String, String> names) {
    TableRebuild rebuild = change.rebuildOf(table(i, name));
    rebuild.explain(operation);
    for (ColumnSchema column : declared.get(i).table(name).orElseThrow().columns()) {
      if (operation.name().equals(column.enumType())) {
        rebuild.renameValues(column.name(), names);
      }
    }
    if (i == change.last()) {
      finish(change, table(i + 1, name));
    }
  }

  private void finish(TableChange change, TableSchema table) {
    change.rebuildOf(table).write(script, table);
    change.finished();
  }

  private TableSchema table(int state, TableName name) {
    return states.get(state).table(name).orElseThrow();
  }
}
