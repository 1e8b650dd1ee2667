package dev.plinth.dialect.mariadb;

import dev.plinth.dialect.AnsiAlterations;
import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.CreateIndex;
import dev.plinth.schema.operation.CreatePrimaryKey;
import dev.plinth.schema.operation.CreateUnique;
import dev.plinth.schema.operation.DropColumn;
import dev.plinth.schema.operation.DropForeignKey;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.DropPrimaryKey;
import dev.plinth.schema.operation.DropUnique;
import dev.plinth.schema.operation.RenameColumn;
import dev.plinth.schema.operation.RenameConstraint;
import dev.plinth.schema.operation.RenameIndex;
import dev.plinth.schema.operation.SetComment;
import dev.plinth.schema.operation.SetOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What MariaDB and MySQL write otherwise than the standard. A column is defined anew as a whole; a
 * foreign key never loses its last index; a counted column never loses its key.
 */
public class MariadbAlterations extends AnsiAlterations {
  private static final String TEMPORARY = "plinth_tmp_index";

  private final MariadbDdl ddl;

  /** The statements for one operation. */
  public MariadbAlterations(MariadbDdl ddl, Change<Schema> schema) {
    super(ddl, schema);
    this.ddl = ddl;
  }

  @Override
  protected List<String> alterColumn(
      TableSchema table, Change<ColumnSchema> column, AlterColumn operation) {
    return new MariadbColumnChange(ddl, schema(), table.name(), column, operation).statements();
  }

  @Override
  protected List<String> setNotNull(TableSchema table, ColumnSchema column) {
    return List.of(alter(table.name()) + modify(table, column));
  }

  private String modify(TableSchema table, ColumnSchema column) {
    return "modify column " + ddl.column(table, column);
  }

  /** Others read and write meanwhile; where that can't be, the server refuses. */
  @Override
  public List<String> visitCreateIndex(CreateIndex operation) {
    TableName table = operation.table();
    Index index = operation.index();
    String unneeded = unneededIndexes(table);
    if (unneeded.isEmpty()) {
      String sql = ddl.createIndex(table, index);
      return List.of(index.isOverColumns() ? sql + " algorithm = inplace lock = none" : sql);
    }
    String sql = alter(table) + "add " + ddl.index(index) + unneeded;
    return List.of(index.isOverColumns() ? sql + ", algorithm = inplace, lock = none" : sql);
  }

  @Override
  public List<String> visitCreateUnique(CreateUnique operation) {
    String sql = alter(operation.table()) + "add " + ddl.unique(operation.unique());
    return List.of(sql + unneededIndexes(operation.table()));
  }

  @Override
  public List<String> visitDropIndex(DropIndex operation) {
    return List.of(dropIndex(operation.table(), operation.name()));
  }

  @Override
  public List<String> visitDropUnique(DropUnique operation) {
    return List.of(dropIndex(operation.table(), operation.name()));
  }

  @Override
  protected final String dropIndex(TableName table, String name) {
    return alter(table) + ownIndexes(table) + "drop index " + ddl.quote(name);
  }

  /** The indexes that foreign keys have to get before another one goes, in the same statement. */
  private String ownIndexes(TableName table) {
    return ForeignKeyIndexes.needed(before(table), after(table)).stream()
        .map(key -> "add index " + ddl.quote(key.name()) + " (" + ddl.names(key.columns()) + "), ")
        .collect(Collectors.joining());
  }

  /**
   * The indexes of foreign keys that go once another one serves them. InnoDB does so by itself with
   * those that it made, but not with those of {@link #ownIndexes}.
   */
  private String unneededIndexes(TableName table) {
    return ForeignKeyIndexes.unneeded(before(table), after(table)).stream()
        .map(key -> ", drop index " + ddl.quote(key.name()))
        .collect(Collectors.joining());
  }

  @Override
  public List<String> visitCreatePrimaryKey(CreatePrimaryKey operation) {
    TableSchema table = after(operation.table());
    String counted =
        table.columns().stream()
            .filter(column -> column.identity() != null)
            .map(column -> ", " + modify(table, column))
            .collect(Collectors.joining());
    return List.of(
        alter(operation.table())
            + "add "
            + ddl.primaryKey(operation.primaryKey())
            + counted
            + unneededIndexes(operation.table()));
  }

  @Override
  public List<String> visitDropPrimaryKey(DropPrimaryKey operation) {
    TableSchema table = after(operation.table());
    String counted =
        table.columns().stream()
            .filter(column -> column.identity() != null)
            .map(column -> modify(table, column) + ", ")
            .collect(Collectors.joining());
    return List.of(
        alter(operation.table()) + counted + ownIndexes(operation.table()) + "drop primary key");
  }

  @Override
  public List<String> visitDropForeignKey(DropForeignKey operation) {
    TableSchema before = before(operation.table());
    String name = ddl.quote(operation.name());
    boolean hadIndex =
        before.foreignKeys().stream()
            .filter(key -> key.name().equals(operation.name()))
            .anyMatch(key -> ForeignKeyIndexes.isOwn(before, key));
    return List.of(
        alter(operation.table())
            + "drop foreign key "
            + name
            + (hadIndex ? ", drop index " + name : ""));
  }

  @Override
  public List<String> visitDropColumn(DropColumn operation) {
    ColumnSchema column = before(operation.table()).column(operation.column()).orElseThrow();
    String check =
        column.values().isEmpty()
            ? ""
            : "drop constraint " + ddl.valuesCheckName(operation.table(), column.name()) + ", ";
    return List.of(
        alter(operation.table())
            + check
            + ownIndexes(operation.table())
            + "drop column "
            + ddl.quote(operation.column()));
  }

  @Override
  public List<String> visitRenameColumn(RenameColumn operation) {
    return new ColumnRename(ddl, before(operation.table()), after(operation.table()), operation)
        .statements();
  }

  /** The name of a primary key is kept in the schema only. */
  @Override
  protected List<String> renameConstraint(RenameConstraint operation) {
    TableName table = operation.table();
    return switch (operation.constraint()) {
      case PRIMARY_KEY -> List.of();
      case UNIQUE -> renameIndex(table, operation.name(), operation.to());
      case FOREIGN_KEY -> renameForeignKey(operation);
      case CHECK ->
          after(table).checks().stream()
              .filter(check -> check.name().equals(operation.to()))
              .map(check -> replace(table, operation.name(), ddl.check(check)))
              .toList();
    };
  }

  private List<String> renameForeignKey(RenameConstraint operation) {
    TableName table = operation.table();
    TableSchema after = after(table);
    ForeignKey key =
        after.foreignKeys().stream()
            .filter(each -> each.name().equals(operation.to()))
            .findFirst()
            .orElseThrow();
    List<String> statements = new ArrayList<>();
    statements.add(
        alter(table)
            + "drop foreign key "
            + ddl.quote(operation.name())
            + ", add "
            + ddl.foreignKey(key));
    if (ForeignKeyIndexes.isOwn(after, key)) {
      statements.addAll(renameIndex(table, operation.name(), operation.to()));
    }
    return statements;
  }

  private String replace(TableName table, String constraint, String by) {
    return alter(table) + "drop constraint " + ddl.quote(constraint) + ", add " + by;
  }

  @Override
  protected List<String> renameValuesCheck(
      TableName table, ColumnSchema column, Change<String> name) {
    return List.of(replace(table, name.before(), ddl.valuesCheck(after(table), column)));
  }

  @Override
  public List<String> visitRenameIndex(RenameIndex operation) {
    return renameIndex(operation.table(), operation.name(), operation.to());
  }

  /** MariaDB can't read a table again where the names of an index differed in letter case only. */
  private List<String> renameIndex(TableName table, String from, String to) {
    return from.equalsIgnoreCase(to)
        ? List.of(rename(table, from, TEMPORARY), rename(table, TEMPORARY, to))
        : List.of(rename(table, from, to));
  }

  private String rename(TableName table, String from, String to) {
    return alter(table) + "rename index " + ddl.quote(from) + " to " + ddl.quote(to);
  }

  @Override
  public List<String> visitSetComment(SetComment operation) {
    String text = operation.to() == null ? "" : operation.to();
    return List.of(alter(operation.table()) + "comment = " + TextLiteral.of(text));
  }

  @Override
  public List<String> visitSetOptions(SetOptions operation) {
    String before = TableOptions.of(operation.from());
    String after = TableOptions.of(operation.to());
    return before.equals(after)
        ? List.of()
        : List.of(alter(operation.table()).stripTrailing() + after);
  }
}
