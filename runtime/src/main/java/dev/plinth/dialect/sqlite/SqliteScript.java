package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.InlinedEnums;
import dev.plinth.dialect.ScriptText;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.CreateView;
import dev.plinth.schema.operation.DropView;
import dev.plinth.schema.operation.ExecuteSql;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.schema.operation.ViewOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a list of operations as statements of SQLite, segment by segment: a data step sees the
 * tables as they are then, so what comes before it is finished by then.
 */
final class SqliteScript {
  private final List<? extends Operation> operations;
  private final List<Schema> declared = new ArrayList<>();
  private final List<Schema> states;
  private final ScriptText script = new ScriptText();
  private final SqliteDdl ddl = new SqliteDdl();
  private final IndexNames names;

  private SqliteScript(List<? extends Operation> operations, Schema before) {
    this.operations = operations;
    Schema state = before;
    declared.add(state);
    for (Operation operation : operations) {
      state = operation.applyTo(state);
      declared.add(state);
    }
    states = declared.stream().map(InlinedEnums::in).toList();
    names = IndexNames.of(operations, states);
  }

  static String of(List<? extends Operation> operations, Schema before) {
    return new SqliteScript(operations, before).write();
  }

  private String write() {
    int from = 0;
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i) instanceof ExecuteSql execute) {
        segment(from, i);
        script.comment(execute.describe()).verbatim(execute.sql());
        from = i + 1;
      } else if (operations.get(i) instanceof RenameTable && createsTable(from, i)) {
        segment(from, i);
        from = i;
      }
    }
    segment(from, operations.size());
    return script.toString();
  }

  /**
   * A new table has all its keys from the start, and a rename would take those of its name along.
   */
  private boolean createsTable(int from, int to) {
    return operations.subList(from, to).stream().anyMatch(CreateTable.class::isInstance);
  }

  private void segment(int from, int to) {
    dropViews(from, to);
    SegmentPlan plan = SegmentPlan.of(operations, states, from, to);
    OperationWriter writer = new OperationWriter(script, operations, states, declared, plan, names);
    for (int i = from; i < to; i++) {
      writer.write(i);
    }
    createViews(from, to);
  }

  /** First of all: ALTER TABLE stops at any view that doesn't fit its tables. */
  private void dropViews(int from, int to) {
    viewOperations(from, to)
        .forEach(
            (view, operation) -> {
              if (states.get(from).view(view).isPresent()) {
                boolean comesBack = operation instanceof CreateView;
                script.comment((comesBack ? new DropView(view) : operation).describe());
                script.statement("drop view " + ddl.table(view));
              }
            });
  }

  private void createViews(int from, int to) {
    viewOperations(from, to)
        .forEach(
            (view, operation) ->
                states
                    .get(to)
                    .view(view)
                    .ifPresent(
                        definition -> {
                          script.comment(operation.describe());
                          script.statement(
                              "create view " + ddl.table(view) + " as\n" + definition.query());
                        }));
  }

  /** The last operation on each view that the segment touches. */
  private Map<TableName, Operation> viewOperations(int from, int to) {
    Map<TableName, Operation> last = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      if (operations.get(i) instanceof ViewOperation operation) {
        // In the place of the last one: a view may read another one of the same revision.
        last.remove(operation.view());
        last.put(operation.view(), operation);
      }
    }
    return last;
  }
}
