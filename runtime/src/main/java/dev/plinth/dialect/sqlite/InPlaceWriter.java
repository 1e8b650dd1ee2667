package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.ScriptText;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.AddEnumValue;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.CreateCheck;
import dev.plinth.schema.operation.CreateEnum;
import dev.plinth.schema.operation.CreateForeignKey;
import dev.plinth.schema.operation.CreateIndex;
import dev.plinth.schema.operation.CreatePrimaryKey;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.CreateUnique;
import dev.plinth.schema.operation.CreateView;
import dev.plinth.schema.operation.DropCheck;
import dev.plinth.schema.operation.DropColumn;
import dev.plinth.schema.operation.DropEnum;
import dev.plinth.schema.operation.DropForeignKey;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.DropPrimaryKey;
import dev.plinth.schema.operation.DropTable;
import dev.plinth.schema.operation.DropUnique;
import dev.plinth.schema.operation.DropView;
import dev.plinth.schema.operation.ExecuteSql;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.OperationVisitor;
import dev.plinth.schema.operation.RecreateEnum;
import dev.plinth.schema.operation.RenameColumn;
import dev.plinth.schema.operation.RenameConstraint;
import dev.plinth.schema.operation.RenameEnumValue;
import dev.plinth.schema.operation.RenameIndex;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.schema.operation.ReplaceView;
import dev.plinth.schema.operation.SetComment;
import dev.plinth.schema.operation.SetOptions;
import dev.plinth.schema.operation.SetOrigin;
import dev.plinth.schema.operation.TableOperation;
import java.util.List;

/** Writes an operation as statements of its own, which SQLite can do for these. */
final class InPlaceWriter implements OperationVisitor<ScriptText> {
  private static final String TEMPORARY = "plinth_tmp_";

  private final ScriptText script;
  private final Schema before;
  private final Schema after;
  private final TableChange change;
  private final SqliteDdl ddl = new SqliteDdl();

  InPlaceWriter(ScriptText script, Schema before, Schema after, TableChange change) {
    this.script = script;
    this.before = before;
    this.after = after;
    this.change = change;
  }

  @Override
  public ScriptText visitDropTable(DropTable operation) {
    return script
        .comment(operation.describe())
        .statement("drop table " + ddl.table(operation.table()));
  }

  @Override
  public ScriptText visitRenameTable(RenameTable operation) {
    TableName from = operation.table();
    TableName to = operation.to();
    script.comment(operation.describe());
    if (!from.name().equalsIgnoreCase(to.name())) {
      return renameTable(from, to);
    }
    // SQLite takes names that differ in letter case only for the same.
    TableName between = from.sibling(TEMPORARY + from.name());
    renameTable(from, between);
    return renameTable(between, to);
  }

  private ScriptText renameTable(TableName from, TableName to) {
    return script.statement("alter table " + ddl.table(from) + " rename to " + ddl.table(to));
  }

  @Override
  public ScriptText visitAddColumn(AddColumn operation) {
    TableSchema table = after.table(operation.table()).orElseThrow();
    ColumnSchema column = table.column(operation.column().name()).orElseThrow();
    ForeignKey foreignKey = change.inlinedOf(column.name());
    script.comment(operation.describe());
    if (foreignKey != null) {
      script.comment(new CreateForeignKey(table.name(), foreignKey).describe());
    }
    String definition = ddl.column(table, column, foreignKey);
    script.statement(alter(operation) + " add column " + definition);
    String backfill = operation.backfill();
    return backfill == null ? script : update(operation, column.name(), backfill);
  }

  @Override
  public ScriptText visitDropColumn(DropColumn operation) {
    return script
        .comment(operation.describe())
        .statement(alter(operation) + " drop column " + name(operation.column()));
  }

  @Override
  public ScriptText visitRenameColumn(RenameColumn operation) {
    return script
        .comment(operation.describe())
        .statement(
            alter(operation)
                + " rename column "
                + name(operation.column())
                + " to "
                + name(operation.to()));
  }

  @Override
  public ScriptText visitAlterColumn(AlterColumn operation) {
    Change<ColumnSchema> column =
        new Change<>(before, after)
            .map(schema -> schema.table(operation.table()).orElseThrow())
            .map(table -> table.column(operation.column()).orElseThrow());
    String stored = name(operation.column());
    String converted = SqliteConversions.convert(column, stored);
    if (converted.equals(stored)) {
      return unchanged(operation, "SQLite stores both alike");
    }
    script.comment(operation.describe());
    return update(operation, operation.column(), converted);
  }

  @Override
  public ScriptText visitCreateIndex(CreateIndex operation) {
    return script
        .comment(operation.describe())
        .statement(ddl.createIndex(operation.table(), operation.index()));
  }

  @Override
  public ScriptText visitDropIndex(DropIndex operation) {
    return script.comment(operation.describe()).statement("drop index " + name(operation.name()));
  }

  @Override
  public ScriptText visitRenameIndex(RenameIndex operation) {
    Index index =
        after.table(operation.table()).orElseThrow().indexes().stream()
            .filter(each -> each.name().equals(operation.to()))
            .findFirst()
            .orElseThrow();
    return script
        .comment(operation.describe())
        .statement("drop index " + name(operation.name()))
        .statement(ddl.createIndex(operation.table(), index));
  }

  @Override
  public ScriptText visitRenameConstraint(RenameConstraint operation) {
    return unchanged(operation, "SQLite never asks for a constraint by its name");
  }

  @Override
  public ScriptText visitSetComment(SetComment operation) {
    return unchanged(operation, "SQLite keeps no comments");
  }

  /** Where a table comes from in the code is nothing to the database. */
  @Override
  public ScriptText visitSetOrigin(SetOrigin operation) {
    return script;
  }

  /** It stands in the definition of its column already. */
  @Override
  public ScriptText visitCreateForeignKey(CreateForeignKey operation) {
    return script;
  }

  @Override
  public ScriptText visitCreateTable(CreateTable operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitCreatePrimaryKey(CreatePrimaryKey operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitDropPrimaryKey(DropPrimaryKey operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitCreateUnique(CreateUnique operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitDropUnique(DropUnique operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitDropForeignKey(DropForeignKey operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitCreateCheck(CreateCheck operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitDropCheck(DropCheck operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitSetOptions(SetOptions operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitCreateEnum(CreateEnum operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitAddEnumValue(AddEnumValue operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitRenameEnumValue(RenameEnumValue operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitRecreateEnum(RecreateEnum operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitDropEnum(DropEnum operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitCreateView(CreateView operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitReplaceView(ReplaceView operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitDropView(DropView operation) {
    return notHere(operation);
  }

  @Override
  public ScriptText visitExecuteSql(ExecuteSql operation) {
    return notHere(operation);
  }

  /** Tables are created and rebuilt by the caller, and views and data steps stand around it. */
  private static ScriptText notHere(Operation operation) {
    throw new IllegalStateException(operation.describe() + ": SQLite can't do this in place");
  }

  private ScriptText unchanged(Operation operation, String reason) {
    return script.comment(operation.describe() + ": nothing to do, " + reason).endGroup();
  }

  private ScriptText update(TableOperation operation, String column, String value) {
    return script.statement(
        "update " + ddl.table(operation.table()) + " set " + name(column) + " = " + value);
  }

  private String alter(TableOperation operation) {
    return "alter table " + ddl.table(operation.table());
  }

  private String name(String name) {
    return ddl.names(List.of(name));
  }
}
