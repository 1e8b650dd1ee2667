package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.AnsiDdl;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** DDL of SQLite: tables with all their constraints inside, and single columns. */
final class SqliteDdl extends AnsiDdl {
  private static final Set<String> OPTIONS = Set.of("strict", "without rowid");

  @Override
  public String type(ColumnSchema column) {
    return SqliteTypes.of(column);
  }

  @Override
  public @Nullable String defaultOf(ColumnSchema column) {
    return SqliteDefaults.of(column);
  }

  @Override
  public String zeroValue(ColumnSchema column) {
    return ZeroValue.of(column);
  }

  @Override
  public String createTable(TableSchema table) {
    return createTable(table, table.name());
  }

  /** The same table under another name, as while it is rebuilt. */
  String createTable(TableSchema table, TableName as) {
    UnaryOperator<String> requalify =
        sql ->
            as.equals(table.name())
                ? sql
                : SqlText.renameQualifier(sql, table.name().name(), as.name());
    List<String> lines = new ArrayList<>();
    table.columns().forEach(column -> lines.add(column(table, column, requalify)));
    PrimaryKey key = table.primaryKey();
    if (key != null && identity(table) == null) {
      lines.add(primaryKey(key));
    }
    table.uniques().forEach(unique -> lines.add(unique(unique)));
    table.foreignKeys().forEach(foreignKey -> lines.add(foreignKey(foreignKey)));
    table
        .checks()
        .forEach(
            check ->
                lines.add(check(new Check(check.name(), requalify.apply(check.expression())))));
    return "create table "
        + table(as)
        + " (\n  "
        + String.join(",\n  ", lines)
        + "\n)"
        + ours(table.options());
  }

  @Override
  public String column(TableSchema table, ColumnSchema column) {
    return column(table, column, UnaryOperator.identity());
  }

  /** The column as it stands in {@code add column}, with a foreign key of its own. */
  String column(TableSchema table, ColumnSchema column, @Nullable ForeignKey foreignKey) {
    String definition = column(table, column);
    return foreignKey == null
        ? definition
        : definition + " " + constraint(foreignKey.name()) + references(foreignKey);
  }

  private String column(TableSchema table, ColumnSchema column, UnaryOperator<String> requalify) {
    if (column.equals(identity(table))) {
      return quote(column.name())
          + " integer "
          + constraint(keyName(table))
          + "primary key autoincrement";
    }
    StringBuilder sql = new StringBuilder(quote(column.name()));
    sql.append(' ').append(SqliteTypes.of(column));
    if (column.collation() != null) {
      sql.append(" collate ").append(quote(column.collation()));
    }
    if (!column.nullable() || isKey(table, column)) {
      sql.append(" not null");
    }
    String value = SqliteDefaults.of(column);
    if (value != null) {
      sql.append(" default ").append(value);
    }
    Generated generated = column.generated();
    if (generated != null) {
      sql.append(" generated always as (").append(requalify.apply(generated.expression()));
      sql.append(generated.stored() ? ") stored" : ") virtual");
    }
    if (!column.values().isEmpty()) {
      String name = ConstraintNames.check(table.name(), column.name());
      sql.append(' ').append(constraint(name));
      sql.append("check (").append(isOneOf(column.name(), column.values())).append(')');
    }
    return sql.toString();
  }

  /** The column that SQLite counts up, or null: an identity that is the whole key. */
  static @Nullable ColumnSchema identity(TableSchema table) {
    PrimaryKey key = table.primaryKey();
    if (key == null || key.columns().size() != 1) {
      return null;
    }
    return table
        .column(key.columns().get(0))
        .filter(column -> column.identity() != null)
        .orElse(null);
  }

  private static String keyName(TableSchema table) {
    PrimaryKey key = table.primaryKey();
    return key == null ? ConstraintNames.primaryKey(table.name()) : key.name();
  }

  private static boolean isKey(TableSchema table, ColumnSchema column) {
    PrimaryKey key = table.primaryKey();
    return key != null && key.columns().contains(column.name());
  }

  /** Options are in one database's own words; only those that SQLite knows are for it. */
  private static String ours(@Nullable String options) {
    if (options == null) {
      return "";
    }
    boolean known =
        Arrays.stream(options.toLowerCase(Locale.ROOT).split(",", -1))
            .map(option -> option.strip().replaceAll("\\s+", " "))
            .allMatch(OPTIONS::contains);
    return known ? " " + options.strip() : "";
  }
}
