package dev.plinth.dialect.h2;

import dev.plinth.dialect.AnsiAlterations;
import dev.plinth.dialect.AnsiColumnChange;
import dev.plinth.dialect.ColumnHolders;
import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.Change;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.CreateCheck;
import dev.plinth.schema.operation.CreateForeignKey;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.schema.operation.SetComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What H2 writes otherwise than the standard: comments. */
final class H2Alterations extends AnsiAlterations {
  private final H2Ddl ddl;

  H2Alterations(H2Ddl ddl, Change<Schema> schema) {
    super(ddl, schema);
    this.ddl = ddl;
  }

  @Override
  public List<String> visitCreateTable(CreateTable operation) {
    TableSchema table = after(operation.table());
    List<String> statements = new ArrayList<>(ddl.createSchema(table.name(), schema().before()));
    statements.addAll(super.visitCreateTable(operation));
    statements.addAll(comments(table));
    return statements;
  }

  private List<String> comments(TableSchema table) {
    List<String> statements = new ArrayList<>();
    if (table.comment() != null) {
      statements.add(comment(table.name(), table.comment()));
    }
    for (ColumnSchema column : table.columns()) {
      if (column.comment() != null) {
        statements.addAll(commentColumn(table.name(), column));
      }
    }
    return statements;
  }

  @Override
  public List<String> visitRenameTable(RenameTable operation) {
    Change<TableName> name = new Change<>(operation.table(), operation.to());
    if (name.map(TableName::schema).isNone()) {
      return super.visitRenameTable(operation);
    }
    List<String> statements = new ArrayList<>(ddl.createSchema(name.after(), schema().before()));
    statements.addAll(new H2TableMove(ddl, schema().after(), name).statements());
    statements.addAll(comments(after(name.after())));
    return statements;
  }

  @Override
  protected List<String> alterColumn(
      TableSchema table, Change<ColumnSchema> column, AlterColumn operation) {
    if (AnsiColumnChange.isComputedAnew(column)) {
      return computedAnew(table, column.after());
    }
    List<String> statements = new H2ColumnChange(ddl, table, column, operation).statements();
    return column.map(ddl::type).isNone()
        ? statements
        : ColumnHolders.checks(table, column.after().name()).around(this, statements);
  }

  @Override
  protected List<String> commentColumn(TableName table, ColumnSchema column) {
    return List.of(H2ColumnChange.comment(ddl, table, column));
  }

  /**
   * A foreign key may use any index that begins with its columns, and a unique constraint a unique
   * index over the same ones; H2 doesn't let these go.
   */
  @Override
  public List<String> visitDropIndex(DropIndex operation) {
    TableName table = operation.table();
    List<Index> dropped =
        before(table).indexes().stream()
            .filter(index -> index.name().equals(operation.name()))
            .toList();
    List<ForeignKey> keys =
        before(table).foreignKeys().stream()
            .filter(key -> dropped.stream().anyMatch(index -> mayUse(key, index)))
            .toList();
    List<UniqueKey> uniques =
        before(table).uniques().stream()
            .filter(key -> dropped.stream().anyMatch(index -> mayUse(key, index)))
            .toList();
    List<String> statements = new ArrayList<>();
    keys.forEach(key -> statements.add(dropConstraint(table, key.name())));
    uniques.forEach(key -> statements.add(dropConstraint(table, key.name())));
    statements.addAll(super.visitDropIndex(operation));
    uniques.forEach(key -> statements.add(alter(table) + "add " + ddl.unique(key)));
    keys.forEach(key -> statements.add(alter(table) + "add " + ddl.foreignKey(key)));
    return statements;
  }

  private static boolean mayUse(ForeignKey key, Index index) {
    return begins(index, key.columns());
  }

  private static boolean mayUse(UniqueKey key, Index index) {
    return index.unique()
        && index.columns().size() == key.columns().size()
        && begins(index, key.columns());
  }

  private static boolean begins(Index index, List<String> columns) {
    return index.columns().stream()
        .limit(columns.size())
        .map(IndexColumn::name)
        .collect(Collectors.toSet())
        .equals(Set.copyOf(columns));
  }

  @Override
  public List<String> visitCreateCheck(CreateCheck operation) {
    Check check = ddl.unqualified(operation.table(), operation.check());
    return List.of(alter(operation.table()) + "add " + ddl.check(check));
  }

  @Override
  public List<String> visitCreateForeignKey(CreateForeignKey operation) {
    ForeignKey key = ddl.qualified(operation.table(), operation.foreignKey());
    return List.of(alter(operation.table()) + "add " + ddl.foreignKey(key));
  }

  @Override
  public List<String> visitSetComment(SetComment operation) {
    return List.of(comment(operation.table(), operation.to()));
  }

  private String comment(TableName table, @Nullable String text) {
    String literal = text == null ? "null" : TextLiteral.of(text);
    return "comment on table " + ddl.table(table) + " is " + literal;
  }
}
