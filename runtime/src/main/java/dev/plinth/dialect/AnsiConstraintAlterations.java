package dev.plinth.dialect;

import dev.plinth.schema.Change;
import dev.plinth.schema.Index;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.CreateCheck;
import dev.plinth.schema.operation.CreateForeignKey;
import dev.plinth.schema.operation.CreateIndex;
import dev.plinth.schema.operation.CreatePrimaryKey;
import dev.plinth.schema.operation.CreateUnique;
import dev.plinth.schema.operation.DropCheck;
import dev.plinth.schema.operation.DropForeignKey;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.DropPrimaryKey;
import dev.plinth.schema.operation.DropUnique;
import dev.plinth.schema.operation.OperationVisitor;
import dev.plinth.schema.operation.RenameConstraint;
import dev.plinth.schema.operation.RenameIndex;
import java.util.List;

/** The statements of operations on keys, constraints and indexes as the standard has them. */
abstract class AnsiConstraintAlterations implements OperationVisitor<List<String>> {
  private final AnsiDdl ddl;
  private final Change<Schema> schema;

  AnsiConstraintAlterations(AnsiDdl ddl, Change<Schema> schema) {
    this.ddl = ddl;
    this.schema = schema;
  }

  /** The schema before the operation and after it. */
  protected final Change<Schema> schema() {
    return schema;
  }

  /** The table as it is before the operation. */
  protected final TableSchema before(TableName table) {
    return schema.before().table(table).orElseThrow();
  }

  /** The table as it is after the operation. */
  protected final TableSchema after(TableName table) {
    return schema.after().table(table).orElseThrow();
  }

  /** {@code alter table t } in front of what is altered. */
  protected final String alter(TableName table) {
    return "alter table " + ddl.table(table) + " ";
  }

  /** The statements that create the index. */
  protected List<String> createIndex(TableName table, Index index) {
    return List.of(ddl.createIndex(table, index));
  }

  /** An index lives in the schema of its table. */
  protected String dropIndex(TableName table, String name) {
    return "drop index " + ddl.table(table.sibling(name));
  }

  protected String dropConstraint(TableName table, String name) {
    return alter(table) + "drop constraint " + ddl.quote(name);
  }

  /** The statements that rename the constraint, which is there after the operation. */
  protected List<String> renameConstraint(RenameConstraint operation) {
    return List.of(renameConstraint(operation.table(), operation.name(), operation.to()));
  }

  protected final String renameConstraint(TableName table, String name, String to) {
    return alter(table) + "rename constraint " + ddl.quote(name) + " to " + ddl.quote(to);
  }

  @Override
  public List<String> visitCreatePrimaryKey(CreatePrimaryKey operation) {
    return List.of(alter(operation.table()) + "add " + ddl.primaryKey(operation.primaryKey()));
  }

  @Override
  public List<String> visitDropPrimaryKey(DropPrimaryKey operation) {
    return List.of(dropConstraint(operation.table(), operation.name()));
  }

  @Override
  public List<String> visitCreateUnique(CreateUnique operation) {
    return List.of(alter(operation.table()) + "add " + ddl.unique(operation.unique()));
  }

  @Override
  public List<String> visitDropUnique(DropUnique operation) {
    return List.of(dropConstraint(operation.table(), operation.name()));
  }

  @Override
  public List<String> visitCreateIndex(CreateIndex operation) {
    return createIndex(operation.table(), operation.index());
  }

  @Override
  public List<String> visitDropIndex(DropIndex operation) {
    return List.of(dropIndex(operation.table(), operation.name()));
  }

  @Override
  public List<String> visitCreateForeignKey(CreateForeignKey operation) {
    return List.of(alter(operation.table()) + "add " + ddl.foreignKey(operation.foreignKey()));
  }

  @Override
  public List<String> visitDropForeignKey(DropForeignKey operation) {
    return List.of(dropConstraint(operation.table(), operation.name()));
  }

  @Override
  public List<String> visitCreateCheck(CreateCheck operation) {
    return List.of(alter(operation.table()) + "add " + ddl.check(operation.check()));
  }

  @Override
  public List<String> visitDropCheck(DropCheck operation) {
    return List.of(dropConstraint(operation.table(), operation.name()));
  }

  @Override
  public List<String> visitRenameConstraint(RenameConstraint operation) {
    return renameConstraint(operation);
  }

  @Override
  public List<String> visitRenameIndex(RenameIndex operation) {
    String index = ddl.table(operation.table().sibling(operation.name()));
    return List.of("alter index " + index + " rename to " + ddl.quote(operation.to()));
  }
}
