package dev.plinth.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link TableSchema}. */
public final class TableSchemaBuilder {
  private TableName name;
  private List<ColumnSchema> columns = List.of();
  private @Nullable PrimaryKey primaryKey;
  private List<UniqueKey> uniques = List.of();
  private List<Check> checks = List.of();
  private List<Index> indexes = List.of();
  private List<ForeignKey> foreignKeys = List.of();
  private @Nullable String comment;
  private @Nullable String options;
  private boolean external;
  private @Nullable Origin origin;

  TableSchemaBuilder(TableName name) {
    this.name = name;
  }

  TableSchemaBuilder(TableSchema table) {
    this(table.name());
    columns = table.columns();
    primaryKey = table.primaryKey();
    uniques = table.uniques();
    checks = table.checks();
    indexes = table.indexes();
    foreignKeys = table.foreignKeys();
    comment = table.comment();
    options = table.options();
    external = table.external();
    origin = table.origin();
  }

  public TableSchemaBuilder name(TableName value) {
    name = value;
    return this;
  }

  public TableSchemaBuilder columns(List<ColumnSchema> value) {
    columns = value;
    return this;
  }

  public TableSchemaBuilder primaryKey(@Nullable PrimaryKey value) {
    primaryKey = value;
    return this;
  }

  public TableSchemaBuilder uniques(List<UniqueKey> value) {
    uniques = value;
    return this;
  }

  public TableSchemaBuilder checks(List<Check> value) {
    checks = value;
    return this;
  }

  public TableSchemaBuilder indexes(List<Index> value) {
    indexes = value;
    return this;
  }

  public TableSchemaBuilder foreignKeys(List<ForeignKey> value) {
    foreignKeys = value;
    return this;
  }

  public TableSchemaBuilder comment(@Nullable String value) {
    comment = value;
    return this;
  }

  public TableSchemaBuilder options(@Nullable String value) {
    options = value;
    return this;
  }

  public TableSchemaBuilder external(boolean value) {
    external = value;
    return this;
  }

  public TableSchemaBuilder origin(@Nullable Origin value) {
    origin = value;
    return this;
  }

  /** Adds to the end. */
  public TableSchemaBuilder column(ColumnSchema... more) {
    columns = plus(columns, Arrays.asList(more));
    return this;
  }

  /** Adds to the end. */
  public TableSchemaBuilder unique(UniqueKey... more) {
    uniques = plus(uniques, Arrays.asList(more));
    return this;
  }

  /** Adds to the end. */
  public TableSchemaBuilder check(Check... more) {
    checks = plus(checks, Arrays.asList(more));
    return this;
  }

  /** Adds to the end. */
  public TableSchemaBuilder index(Index... more) {
    indexes = plus(indexes, Arrays.asList(more));
    return this;
  }

  /** Adds to the end. */
  public TableSchemaBuilder foreignKey(ForeignKey... more) {
    foreignKeys = plus(foreignKeys, Arrays.asList(more));
    return this;
  }

  public TableSchema build() {
    return new TableSchema(
        name,
        columns,
        primaryKey,
        uniques,
        checks,
        indexes,
        foreignKeys,
        comment,
        options,
        external,
        origin);
  }

  private static <T> List<T> plus(List<T> items, List<T> more) {
    List<T> all = new ArrayList<>(items);
    all.addAll(more);
    return all;
  }
}
