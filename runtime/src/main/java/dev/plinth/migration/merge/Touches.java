package dev.plinth.migration.merge;

import static dev.plinth.migration.merge.Touch.changes;
import static dev.plinth.migration.merge.Touch.extend;
import static dev.plinth.migration.merge.Touch.reads;

import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.Schema;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each operation changes and rests on. Names that are there twice, or not there, need no entry
 * here: the model itself refuses them when both sides are applied in both orders.
 */
final class Touches implements OperationVisitor<List<Touch>> {

  /** Facets that keys, checks, views and foreign keys don't rest on. */
  private static final Set<ColumnFacet> FREE =
      Set.of(ColumnFacet.COMMENT, ColumnFacet.DEFAULT, ColumnFacet.NULLABLE);

  private final Schema before;

  /** Those of operations on {@code before}. */
  Touches(Schema before) {
    this.before = before;
  }

  /** Those of SQL that is known by its tables only; any table if none is named. */
  static List<Touch> ofSql(Collection<TableName> tables) {
    return tables.isEmpty()
        ? List.of(changes(Subject.ANYTHING))
        : tables.stream().map(table -> changes(Subject.table(table))).toList();
  }

  @Override
  public List<Touch> visitCreateTable(CreateTable operation) {
    TableSchema table = operation.definition();
    List<Touch> touches = new ArrayList<>();
    touches.add(changes(Subject.table(table.name())));
    table.foreignKeys().forEach(key -> touches.addAll(target(key)));
    table.columns().forEach(column -> touches.addAll(enumOf(column)));
    return touches;
  }

  @Override
  public List<Touch> visitDropTable(DropTable operation) {
    return List.of(changes(Subject.table(operation.table())));
  }

  @Override
  public List<Touch> visitRenameTable(RenameTable operation) {
    return List.of(
        changes(Subject.table(operation.table())), changes(Subject.table(operation.to())));
  }

  @Override
  public List<Touch> visitAddColumn(AddColumn operation) {
    ColumnSchema column = operation.column();
    List<Touch> touches = new ArrayList<>();
    touches.add(extend(Subject.column(operation.table(), column.name())));
    touches.addAll(enumOf(column));
    touches.addAll(backfill(operation.table(), operation.backfill()));
    Generated generated = column.generated();
    if (generated != null) {
      touches.addAll(expression(operation.table(), generated.expression()));
    }
    return touches;
  }

  @Override
  public List<Touch> visitDropColumn(DropColumn operation) {
    return List.of(changes(Subject.column(operation.table(), operation.column())));
  }

  @Override
  public List<Touch> visitRenameColumn(RenameColumn operation) {
    return List.of(
        changes(Subject.column(operation.table(), operation.column())),
        changes(Subject.column(operation.table(), operation.to())));
  }

  @Override
  public List<Touch> visitAlterColumn(AlterColumn operation) {
    Subject column = Subject.column(operation.table(), operation.column());
    boolean isFree =
        FREE.containsAll(operation.changes().byFacet().keySet()) && operation.backfill() == null;
    List<Touch> touches = new ArrayList<>();
    touches.add(isFree ? extend(column) : changes(column));
    touches.addAll(backfill(operation.table(), operation.backfill()));
    return touches;
  }

  @Override
  public List<Touch> visitCreatePrimaryKey(CreatePrimaryKey operation) {
    return columns(operation.table(), operation.primaryKey().columns());
  }

  @Override
  public List<Touch> visitDropPrimaryKey(DropPrimaryKey operation) {
    return List.of();
  }

  @Override
  public List<Touch> visitCreateUnique(CreateUnique operation) {
    return columns(operation.table(), operation.unique().columns());
  }

  @Override
  public List<Touch> visitDropUnique(DropUnique operation) {
    return List.of();
  }

  @Override
  public List<Touch> visitCreateIndex(CreateIndex operation) {
    Index index = operation.index();
    List<Touch> touches = new ArrayList<>(columns(operation.table(), index.include()));
    for (IndexColumn part : index.columns()) {
      String name = part.name();
      touches.addAll(
          name == null
              ? expression(operation.table(), part.expression())
              : columns(operation.table(), List.of(name)));
    }
    touches.addAll(expression(operation.table(), index.where()));
    return touches;
  }

  @Override
  public List<Touch> visitDropIndex(DropIndex operation) {
    return List.of();
  }

  @Override
  public List<Touch> visitCreateForeignKey(CreateForeignKey operation) {
    ForeignKey key = operation.foreignKey();
    return Stream.concat(columns(operation.table(), key.columns()).stream(), target(key).stream())
        .toList();
  }

  @Override
  public List<Touch> visitDropForeignKey(DropForeignKey operation) {
    return List.of();
  }

  @Override
  public List<Touch> visitCreateCheck(CreateCheck operation) {
    return expression(operation.table(), operation.check().expression());
  }

  @Override
  public List<Touch> visitDropCheck(DropCheck operation) {
    return List.of();
  }

  @Override
  public List<Touch> visitRenameConstraint(RenameConstraint operation) {
    return List.of();
  }

  @Override
  public List<Touch> visitRenameIndex(RenameIndex operation) {
    return List.of();
  }

  @Override
  public List<Touch> visitSetComment(SetComment operation) {
    return List.of(changes(Subject.description(operation.table())));
  }

  @Override
  public List<Touch> visitSetOptions(SetOptions operation) {
    return List.of(changes(Subject.description(operation.table())));
  }

  @Override
  public List<Touch> visitSetOrigin(SetOrigin operation) {
    return List.of();
  }

  @Override
  public List<Touch> visitCreateEnum(CreateEnum operation) {
    return List.of(changes(Subject.enumType(operation.name())));
  }

  @Override
  public List<Touch> visitAddEnumValue(AddEnumValue operation) {
    return List.of(extend(Subject.enumType(operation.name())));
  }

  @Override
  public List<Touch> visitRenameEnumValue(RenameEnumValue operation) {
    return List.of(changes(Subject.enumType(operation.name())));
  }

  @Override
  public List<Touch> visitRecreateEnum(RecreateEnum operation) {
    return List.of(changes(Subject.enumType(operation.name())));
  }

  @Override
  public List<Touch> visitDropEnum(DropEnum operation) {
    return List.of(changes(Subject.enumType(operation.name())));
  }

  @Override
  public List<Touch> visitCreateView(CreateView operation) {
    return view(operation.definition());
  }

  @Override
  public List<Touch> visitReplaceView(ReplaceView operation) {
    return view(operation.definition());
  }

  @Override
  public List<Touch> visitDropView(DropView operation) {
    return List.of(changes(Subject.table(operation.view())));
  }

  @Override
  public List<Touch> visitExecuteSql(ExecuteSql operation) {
    return ofSql(operation.touches());
  }

  /** A view rests on every table and view whose name is a word of its query. */
  private List<Touch> view(ViewSchema view) {
    Set<String> names = SqlText.names(view.query());
    List<Touch> touches = new ArrayList<>();
    touches.add(changes(Subject.table(view.name())));
    Stream.concat(
            before.tables().stream().map(TableSchema::name),
            before.views().stream().map(ViewSchema::name))
        .filter(name -> !name.equals(view.name()) && names.contains(name.name()))
        .forEach(name -> touches.add(reads(Subject.table(name))));
    return touches;
  }

  private static List<Touch> target(ForeignKey key) {
    return columns(key.references().table(), key.references().columns());
  }

  private static List<Touch> enumOf(ColumnSchema column) {
    String type = column.enumType();
    return type == null ? List.of() : List.of(reads(Subject.enumType(type)));
  }

  private static List<Touch> expression(TableName table, @Nullable String sql) {
    return sql == null ? List.of() : columns(table, SqlText.columns(sql));
  }

  /** What fills rows may be taken from columns of other tables. */
  private List<Touch> backfill(TableName table, @Nullable String sql) {
    List<Touch> touches = new ArrayList<>(expression(table, sql));
    Set<String> names = sql == null ? Set.of() : SqlText.names(sql);
    before.tables().stream()
        .filter(other -> names.contains(other.name().name()))
        .forEach(
            other -> {
              List<String> read =
                  other.columns().stream().map(ColumnSchema::name).filter(names::contains).toList();
              touches.addAll(columns(other.name(), read));
            });
    return touches;
  }

  private static List<Touch> columns(TableName table, Collection<String> columns) {
    return columns.stream().map(column -> reads(Subject.column(table, column))).toList();
  }
}
