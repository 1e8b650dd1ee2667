package dev.plinth.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One table: columns in declared order, constraints and indexes sorted by name.
 *
 * @param options what stands behind {@code create table (…)} in the database's own words, or null
 * @param external whether another module owns the table, so that it is never diffed
 * @param origin the Java class, or null
 */
public record TableSchema(
    TableName name,
    List<ColumnSchema> columns,
    @Nullable PrimaryKey primaryKey,
    List<UniqueKey> uniques,
    List<Check> checks,
    List<Index> indexes,
    List<ForeignKey> foreignKeys,
    @Nullable String comment,
    @Nullable String options,
    boolean external,
    @Nullable Origin origin) {

  public TableSchema {
    columns = List.copyOf(columns);
    uniques = sorted(uniques);
    checks = sorted(checks);
    indexes = sorted(indexes);
    foreignKeys = sorted(foreignKeys);
  }

  /** A table without anything in it. */
  public static TableSchemaBuilder builder(TableName name) {
    return new TableSchemaBuilder(name);
  }

  /** A table of the default schema without anything in it. */
  public static TableSchemaBuilder builder(String name) {
    return builder(TableName.of(name));
  }

  /** A builder that starts from this table. */
  public TableSchemaBuilder toBuilder() {
    return new TableSchemaBuilder(this);
  }

  /** The same table after {@code change}. */
  public TableSchema with(UnaryOperator<TableSchemaBuilder> change) {
    return change.apply(toBuilder()).build();
  }

  /** The column called {@code column}, or nothing. */
  public Optional<ColumnSchema> column(String column) {
    return columns.stream().filter(each -> each.name().equals(column)).findFirst();
  }

  private static <T extends Named> List<T> sorted(List<T> items) {
    return items.size() < 2
        ? List.copyOf(items)
        : items.stream().sorted(Comparator.comparing(Named::name)).toList();
  }
}
