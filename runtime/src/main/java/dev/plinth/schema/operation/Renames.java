package dev.plinth.schema.operation;

import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Carries a new name to everything that uses the old one. */
final class Renames {

  private Renames() {}

  /** A column of {@code table} and all that uses it inside of the table. */
  static TableSchema column(TableSchema table, String from, String to) {
    UnaryOperator<String> name = each -> each.equals(from) ? to : each;
    return expressions(table, sql -> SqlText.renameColumn(sql, from, to))
        .with(t -> t.columns(map(t.build().columns(), c -> renamed(c, name))))
        .with(t -> t.primaryKey(primaryKey(table.primaryKey(), name)))
        .with(
            t ->
                t.uniques(
                    map(
                        table.uniques(),
                        u -> new UniqueKey(u.name(), map(u.columns(), name), u.nullsDistinct()))))
        .with(t -> t.indexes(map(t.build().indexes(), i -> index(i, name))))
        .with(
            t ->
                t.foreignKeys(
                    map(table.foreignKeys(), k -> k.withColumns(map(k.columns(), name)))));
  }

  /** A table under its new name, as its own columns may be qualified by the old one. */
  static TableSchema table(TableSchema table, TableName from, TableName to) {
    return expressions(table, sql -> SqlText.renameQualifier(sql, from.name(), to.name()))
        .with(t -> t.name(to));
  }

  /** All foreign keys to a table. */
  static Schema references(Schema schema, TableName from, TableName to) {
    return foreignKeysTo(schema, from, target -> new ForeignKey.Reference(to, target.columns()));
  }

  /** All foreign keys to a column. */
  static Schema referencedColumn(Schema schema, TableName table, String from, String to) {
    UnaryOperator<String> name = each -> each.equals(from) ? to : each;
    return foreignKeysTo(
        schema, table, target -> new ForeignKey.Reference(table, map(target.columns(), name)));
  }

  static TableSchema constraint(RenameConstraint rename, TableSchema table) {
    String to = rename.to();
    return switch (rename.constraint()) {
      case PRIMARY_KEY -> primaryKey(rename, table);
      case UNIQUE -> {
        UniqueKey old = Items.get(rename, table.uniques(), rename.name());
        Items.refuse(rename, table.uniques(), to);
        UniqueKey renamed = new UniqueKey(to, old.columns(), old.nullsDistinct());
        yield table.with(t -> t.uniques(Items.replace(table.uniques(), old, renamed)));
      }
      case FOREIGN_KEY -> {
        ForeignKey old = Items.get(rename, table.foreignKeys(), rename.name());
        Items.refuse(rename, table.foreignKeys(), to);
        yield table.with(
            t -> t.foreignKeys(Items.replace(table.foreignKeys(), old, old.withName(to))));
      }
      case CHECK -> {
        Check old = Items.get(rename, table.checks(), rename.name());
        Items.refuse(rename, table.checks(), to);
        Check renamed = new Check(to, old.expression());
        yield table.with(t -> t.checks(Items.replace(table.checks(), old, renamed)));
      }
    };
  }

  static TableSchema index(RenameIndex rename, TableSchema table) {
    Index old = Items.get(rename, table.indexes(), rename.name());
    Items.refuse(rename, table.indexes(), rename.to());
    return table.with(
        t -> t.indexes(Items.replace(table.indexes(), old, old.withName(rename.to()))));
  }

  private static TableSchema primaryKey(RenameConstraint rename, TableSchema table) {
    PrimaryKey key = table.primaryKey();
    if (key == null || !key.name().equals(rename.name())) {
      throw new InapplicableOperationException(rename, "the table has no such primary key");
    }
    return table.with(t -> t.primaryKey(new PrimaryKey(rename.to(), key.columns())));
  }

  private static Schema foreignKeysTo(
      Schema schema, TableName target, UnaryOperator<ForeignKey.Reference> change) {
    return schema.withTables(
        map(
            schema.tables(),
            table ->
                table.foreignKeys().stream().noneMatch(k -> k.references().table().equals(target))
                    ? table
                    : table.with(
                        t ->
                            t.foreignKeys(
                                map(table.foreignKeys(), k -> retargeted(k, target, change))))));
  }

  private static ForeignKey retargeted(
      ForeignKey key, TableName target, UnaryOperator<ForeignKey.Reference> change) {
    return key.references().table().equals(target)
        ? key.withReferences(change.apply(key.references()))
        : key;
  }

  private static TableSchema expressions(TableSchema table, UnaryOperator<String> change) {
    return table
        .with(t -> t.columns(map(table.columns(), c -> withExpression(c, change))))
        .with(
            t ->
                t.checks(
                    map(
                        table.checks(),
                        check -> new Check(check.name(), change.apply(check.expression())))))
        .with(t -> t.indexes(map(table.indexes(), i -> withExpressions(i, change))));
  }

  private static ColumnSchema withExpression(ColumnSchema column, UnaryOperator<String> change) {
    Generated generated = column.generated();
    return generated == null
        ? column
        : column.with(
            c ->
                c.generated(
                    new Generated(change.apply(generated.expression()), generated.stored())));
  }

  private static Index withExpressions(Index index, UnaryOperator<String> change) {
    List<IndexColumn> columns =
        map(
            index.columns(),
            part ->
                part.expression() == null
                    ? part
                    : new IndexColumn(null, change.apply(part.expression()), part.descending()));
    String where = index.where() == null ? null : change.apply(index.where());
    return new Index(index.name(), columns, index.unique(), where, index.include());
  }

  private static Index index(Index index, UnaryOperator<String> name) {
    List<IndexColumn> columns =
        map(
            index.columns(),
            part ->
                part.name() == null
                    ? part
                    : new IndexColumn(name.apply(part.name()), null, part.descending()));
    return new Index(
        index.name(), columns, index.unique(), index.where(), map(index.include(), name));
  }

  private static @Nullable PrimaryKey primaryKey(
      @Nullable PrimaryKey key, UnaryOperator<String> name) {
    return key == null ? null : new PrimaryKey(key.name(), map(key.columns(), name));
  }

  private static ColumnSchema renamed(ColumnSchema column, UnaryOperator<String> name) {
    String to = name.apply(column.name());
    return to.equals(column.name()) ? column : column.with(c -> c.name(to));
  }

  private static <T> List<T> map(List<T> items, UnaryOperator<T> change) {
    return items.stream().map(change).toList();
  }
}
