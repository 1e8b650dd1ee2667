package dev.plinth.dialect;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.AddEnumValue;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.CreateEnum;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.CreateView;
import dev.plinth.schema.operation.DropColumn;
import dev.plinth.schema.operation.DropEnum;
import dev.plinth.schema.operation.DropTable;
import dev.plinth.schema.operation.DropView;
import dev.plinth.schema.operation.ExecuteSql;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.RecreateEnum;
import dev.plinth.schema.operation.RenameColumn;
import dev.plinth.schema.operation.RenameEnumValue;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.schema.operation.ReplaceView;
import dev.plinth.schema.operation.SetComment;
import dev.plinth.schema.operation.SetOptions;
import dev.plinth.schema.operation.SetOrigin;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of one operation as the standard has them; a dialect overrides what it writes
 * otherwise.
 *
 * <p>Definitions are taken from the schemas before and after, never from the operation: there they
 * are as this database knows them.
 */
public abstract class AnsiAlterations extends AnsiConstraintAlterations {
  private final AnsiDdl ddl;

  protected AnsiAlterations(AnsiDdl ddl, Change<Schema> schema) {
    super(ddl, schema);
    this.ddl = ddl;
  }

  /** The statements that change one column in place. */
  protected abstract List<String> alterColumn(
      TableSchema table, Change<ColumnSchema> column, AlterColumn operation);

  /** The statements that give a column its comment, which may be null; none where it has none. */
  protected List<String> commentColumn(TableName table, ColumnSchema column) {
    return List.of();
  }

  /** The statements that rename the check of a column with listed values. */
  protected List<String> renameValuesCheck(
      TableName table, ColumnSchema column, Change<String> name) {
    return List.of(renameConstraint(table, name.before(), name.after()));
  }

  @Override
  public List<String> visitCreateTable(CreateTable operation) {
    TableSchema table = after(operation.table());
    List<String> statements = new ArrayList<>();
    statements.add(ddl.createTable(table));
    table.indexes().forEach(index -> statements.addAll(createIndex(table.name(), index)));
    return statements;
  }

  @Override
  public List<String> visitDropTable(DropTable operation) {
    return List.of("drop table " + ddl.table(operation.table()));
  }

  @Override
  public List<String> visitRenameTable(RenameTable operation) {
    List<String> statements = new ArrayList<>(renameTable(operation.table(), operation.to()));
    for (ColumnSchema column : after(operation.to()).columns()) {
      Change<TableName> table = new Change<>(operation.table(), operation.to());
      Change<String> check = table.map(name -> ConstraintNames.check(name, column.name()));
      if (!column.values().isEmpty() && !check.isNone()) {
        statements.addAll(renameValuesCheck(operation.to(), column, check));
      }
    }
    return statements;
  }

  protected List<String> renameTable(TableName from, TableName to) {
    return List.of(alter(from) + "rename to " + ddl.quote(to.name()));
  }

  @Override
  public List<String> visitAddColumn(AddColumn operation) {
    TableSchema table = after(operation.table());
    ColumnSchema column = table.column(operation.column().name()).orElseThrow();
    String value = operation.backfill();
    if (value == null && !column.nullable() && !column.fillsItself()) {
      value = ddl.zeroValue(column); // a way back: the values that were here are gone
    }
    List<String> statements = new ArrayList<>();
    if (value == null) {
      statements.add(addColumn(table, column));
    } else {
      statements.add(addColumn(table, column.with(c -> c.nullable(true))));
      statements.add(ddl.update(table.name(), column.name(), value));
      if (!column.nullable()) {
        statements.addAll(setNotNull(table, column));
      }
    }
    if (!column.values().isEmpty()) {
      statements.add(alter(table.name()) + "add " + ddl.valuesCheck(table, column));
    }
    statements.addAll(commentNewColumn(table.name(), column));
    return statements;
  }

  private String addColumn(TableSchema table, ColumnSchema column) {
    return alter(table.name()) + "add column " + ddl.column(table, column);
  }

  private List<String> commentNewColumn(TableName table, ColumnSchema column) {
    return column.comment() == null ? List.of() : commentColumn(table, column);
  }

  /** The statements after which a column that holds no null takes none. */
  protected List<String> setNotNull(TableSchema table, ColumnSchema column) {
    return List.of(
        alter(table.name()) + "alter column " + ddl.quote(column.name()) + " set not null");
  }

  @Override
  public List<String> visitDropColumn(DropColumn operation) {
    List<String> statements = new ArrayList<>();
    ColumnSchema column = before(operation.table()).column(operation.column()).orElseThrow();
    if (!column.values().isEmpty()) {
      String check = ConstraintNames.check(operation.table(), column.name());
      statements.add(dropConstraint(operation.table(), check));
    }
    statements.add(alter(operation.table()) + "drop column " + ddl.quote(operation.column()));
    return statements;
  }

  @Override
  public List<String> visitRenameColumn(RenameColumn operation) {
    List<String> statements = new ArrayList<>();
    statements.add(
        alter(operation.table())
            + "rename column "
            + ddl.quote(operation.column())
            + " to "
            + ddl.quote(operation.to()));
    ColumnSchema column = after(operation.table()).column(operation.to()).orElseThrow();
    if (!column.values().isEmpty()) {
      Change<String> check =
          new Change<>(operation.column(), operation.to())
              .map(name -> ConstraintNames.check(operation.table(), name));
      statements.addAll(renameValuesCheck(operation.table(), column, check));
    }
    return statements;
  }

  /** The statements after which a plain column is a computed one, where none says that alone. */
  protected final List<String> computedAnew(TableSchema table, ColumnSchema column) {
    List<String> statements = new ArrayList<>();
    statements.add(alter(table.name()) + "drop column " + ddl.quote(column.name()));
    statements.add(addColumn(table, column));
    statements.addAll(commentNewColumn(table.name(), column));
    return ColumnHolders.all(table, column.name()).around(this, statements);
  }

  @Override
  public List<String> visitAlterColumn(AlterColumn operation) {
    TableSchema table = after(operation.table());
    ColumnSchema before = before(operation.table()).column(operation.column()).orElseThrow();
    ColumnSchema after = table.column(operation.column()).orElseThrow();
    return alterColumn(table, new Change<>(before, after), operation);
  }

  @Override
  public List<String> visitSetComment(SetComment operation) {
    return List.of();
  }

  @Override
  public List<String> visitSetOptions(SetOptions operation) {
    return List.of();
  }

  /** Where a table comes from in the code is nothing to the database. */
  @Override
  public List<String> visitSetOrigin(SetOrigin operation) {
    return List.of();
  }

  @Override
  public List<String> visitCreateView(CreateView operation) {
    return List.of(createView(operation.definition()));
  }

  /** No database takes another list of columns in place. */
  @Override
  public List<String> visitReplaceView(ReplaceView operation) {
    return List.of(dropView(operation.view()), createView(operation.definition()));
  }

  @Override
  public List<String> visitDropView(DropView operation) {
    return List.of(dropView(operation.view()));
  }

  private String createView(ViewSchema view) {
    return "create view " + ddl.table(view.name()) + " as\n" + view.query();
  }

  private String dropView(TableName view) {
    return "drop view " + ddl.table(view);
  }

  @Override
  public List<String> visitCreateEnum(CreateEnum operation) {
    return notHere(operation);
  }

  @Override
  public List<String> visitAddEnumValue(AddEnumValue operation) {
    return notHere(operation);
  }

  @Override
  public List<String> visitRenameEnumValue(RenameEnumValue operation) {
    return notHere(operation);
  }

  @Override
  public List<String> visitRecreateEnum(RecreateEnum operation) {
    return notHere(operation);
  }

  @Override
  public List<String> visitDropEnum(DropEnum operation) {
    return notHere(operation);
  }

  @Override
  public List<String> visitExecuteSql(ExecuteSql operation) {
    return notHere(operation);
  }

  /** The script writes data steps itself, and those on types without {@code NATIVE_ENUM}. */
  private static List<String> notHere(Operation operation) {
    throw new IllegalStateException(operation.describe() + " has no statement of its own");
  }
}
