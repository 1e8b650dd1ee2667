package dev.plinth.dialect;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.EnumOperation;
import dev.plinth.schema.operation.ExecuteSql;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.OperationVisitor;
import dev.plinth.schema.operation.RenameEnumValue;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.schema.operation.SetOrigin;
import dev.plinth.schema.operation.TableOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The script of a database with a full ALTER TABLE: every operation becomes statements of its own,
 * in the order of the list.
 */
public final class AlterScript {
  private static final String CREATE_SCHEMA = "create schema ";

  private final Function<Change<Schema>, OperationVisitor<List<String>>> alterations;
  private final Dialect dialect;
  private final boolean hasSequences;
  private final boolean hasEnumTypes;
  private final OnlineStatements online;
  private final Set<TableName> created = new HashSet<>();
  private final ScriptText script = new ScriptText();

  private AlterScript(
      Function<Change<Schema>, OperationVisitor<List<String>>> alterations,
      Dialect dialect,
      OnlineStatements online) {
    this.alterations = alterations;
    this.online = online;
    this.dialect = dialect;
    this.hasSequences = dialect.capabilities().can(Capability.SEQUENCE);
    this.hasEnumTypes = dialect.capabilities().can(Capability.NATIVE_ENUM);
  }

  /**
   * The text of the file.
   *
   * @param dialect in whose quotes the statements are written
   * @param alterations gives the statements of one operation, for the schema before and after it
   * @param online what becomes of statements on tables that may have rows
   */
  public static String of(
      List<? extends Operation> operations,
      Schema before,
      Dialect dialect,
      Function<Change<Schema>, OperationVisitor<List<String>>> alterations,
      OnlineStatements online) {
    return new AlterScript(alterations, dialect, online).write(operations, before);
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
      List<String> statements = withSequences(statements(operation, schema), schema);
      script.comment(operation.describe() + (statements.isEmpty() ? ": nothing to do" : ""));
      (isOnNewTable(operation) ? statements : online.of(operation, schema.before(), statements))
          .forEach(this::write);
      script.endGroup();
    }
  }

  private void write(String sql) {
    if (sql.equals(OnlineStatements.COMMIT)) {
      script.line(sql);
    } else {
      script.statement(dialect.text(sql));
    }
  }

  /** Nobody else knows a table that this script creates. */
  private boolean isOnNewTable(Operation operation) {
    if (operation instanceof CreateTable create) {
      created.add(create.table());
    }
    if (!(operation instanceof TableOperation onTable) || !created.contains(onTable.table())) {
      return false;
    }
    if (operation instanceof RenameTable rename) {
      created.add(rename.to());
    }
    return true;
  }

  /** A sequence is there before the column that needs it, and goes after it. */
  private List<String> withSequences(List<String> statements, Change<Schema> schema) {
    Change<NavigableSet<String>> sequences = schema.map(Sequences::in);
    if (!hasSequences || sequences.isNone()) {
      return statements;
    }
    List<String> all = new ArrayList<>(statements);
    int first = (int) all.stream().takeWhile(sql -> sql.startsWith(CREATE_SCHEMA)).count();
    all.addAll(
        first,
        sequences.after().stream()
            .filter(sequence -> !sequences.before().contains(sequence))
            .map(sequence -> "create sequence if not exists " + sequence)
            .toList());
    sequences.before().stream()
        .filter(sequence -> !sequences.after().contains(sequence))
        .forEach(sequence -> all.add("drop sequence if exists " + sequence));
    return all;
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
