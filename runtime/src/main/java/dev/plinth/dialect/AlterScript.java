package dev.plinth.dialect;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.EnumOperation;
import dev.plinth.schema.operation.ExecuteSql;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.OperationVisitor;
import dev.plinth.schema.operation.RenameEnumValue;
import dev.plinth.schema.operation.SetOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The script of a database with a full ALTER TABLE: every operation becomes statements of its own,
 * in the order of the list.
 */
public final class AlterScript {
  private final Function<Change<Schema>, OperationVisitor<List<String>>> alterations;
  private final Dialect dialect;
  private final boolean hasEnumTypes;
  private final ScriptText script = new ScriptText();

  private AlterScript(
      Function<Change<Schema>, OperationVisitor<List<String>>> alterations, Dialect dialect) {
    this.alterations = alterations;
    this.dialect = dialect;
    this.hasEnumTypes = dialect.capabilities().can(Capability.NATIVE_ENUM);
  }

  /**
   * The text of the file.
   *
   * @param dialect in whose quotes the statements are written
   * @param alterations gives the statements of one operation, for the schema before and after it
   */
  public static String of(
      List<? extends Operation> operations,
      Schema before,
      Dialect dialect,
      Function<Change<Schema>, OperationVisitor<List<String>>> alterations) {
    return new AlterScript(alterations, dialect).write(operations, before);
  }

  private String write(List<? extends Operation> operations, Schema before) {
    Schema state = before;
    for (Operation operation : operations) {
      Schema next = operation.applyTo(state);
      write(operation, new Change<>(state, next));
      state = next;
    }
    return script.toString();
  }

  private void write(Operation operation, Change<Schema> schema) {
    if (operation instanceof ExecuteSql execute) {
      script.comment(execute.describe()).verbatim(dialect.text(execute.sql()));
    } else if (!(operation instanceof SetOrigin)) {
      List<String> statements = statements(operation, schema);
      script.comment(operation.describe() + (statements.isEmpty() ? ": nothing to do" : ""));
      statements.forEach(sql -> script.statement(dialect.text(sql)));
      script.endGroup();
    }
  }

  private List<String> statements(Operation operation, Change<Schema> schema) {
    if (hasEnumTypes) {
      return operation.accept(alterations.apply(schema));
    }
    Change<Schema> inlined = schema.map(InlinedEnums::in);
    OperationVisitor<List<String>> visitor = alterations.apply(inlined);
    if (!(operation instanceof EnumOperation onType)) {
      return operation.accept(visitor);
    }
    List<String> statements = new ArrayList<>();
    for (AlterColumn alter : columnsOf(onType, inlined)) {
      statements.addAll(alter.accept(visitor));
    }
    return statements;
  }

  /** What the operation on the type is for each column that holds its values. */
  private static List<AlterColumn> columnsOf(EnumOperation operation, Change<Schema> schema) {
    Map<String, String> renamed =
        operation instanceof RenameEnumValue rename
            ? Map.of(rename.value(), rename.to())
            : Map.of();
    List<AlterColumn> alters = new ArrayList<>();
    for (TableSchema table : schema.after().tables()) {
      TableSchema before = schema.before().table(table.name()).orElseThrow();
      for (ColumnSchema column : table.columns()) {
        FacetChanges changes =
            FacetChanges.between(new Change<>(before.column(column.name()).orElseThrow(), column));
        if (!changes.isEmpty()) {
          alters.add(new AlterColumn(table.name(), column.name(), changes, null, renamed));
        }
      }
    }
    return alters;
  }
}
