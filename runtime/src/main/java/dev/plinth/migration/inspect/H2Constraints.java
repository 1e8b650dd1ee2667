package dev.plinth.migration.inspect;

import dev.plinth.schema.Check;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchemaBuilder;
import dev.plinth.schema.UniqueKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The keys, checks and foreign keys of all tables of an H2 database. */
final class H2Constraints {

  private static final String CONSTRAINTS =
      """
      select constraint_schema, constraint_name, constraint_type, table_schema, table_name,
        index_schema, index_name, coalesce(nulls_distinct, 'YES') <> 'NO' as nulls_distinct
      from information_schema.table_constraints order by constraint_name""";

  private static final String RULES =
      """
      select constraint_schema, constraint_name, unique_constraint_schema,
        unique_constraint_name, delete_rule, update_rule
      from information_schema.referential_constraints""";

  private static final String CHECKS =
      """
      select constraint_schema, constraint_name, check_clause
      from information_schema.check_constraints""";

  private static final String INDEX_COLUMNS =
      """
      select index_schema, index_name, column_name from information_schema.index_columns
      order by ordinal_position""";

  /** Keeps the old name of a renamed column until the database is opened again. */
  private static final String KEY_COLUMNS =
      """
      select constraint_schema, constraint_name, column_name
      from information_schema.key_column_usage order by ordinal_position""";

  private static final String TARGET_POSITIONS =
      """
      select constraint_schema, constraint_name, position_in_unique_constraint
      from information_schema.key_column_usage where position_in_unique_constraint is not null
      order by ordinal_position""";

  private static final String USED_COLUMNS =
      """
      select constraint_schema, constraint_name,
        table_schema || '.' || table_name || '.' || column_name
      from information_schema.constraint_column_usage""";

  /** One row of the constraints. */
  private record Found(
      TableName name, String type, TableName table, TableName index, boolean nullsDistinct) {}

  /** What a foreign key points to, and what it does. */
  private record Rule(TableName target, ReferentialAction delete, ReferentialAction update) {}

  private final Map<TableName, Found> constraints = new HashMap<>();
  private final Map<TableName, List<Found>> byTable = new HashMap<>();
  private final Map<TableName, Rule> rules = new HashMap<>();
  private final H2Lists checks;
  private final H2Lists indexColumns;
  private final H2Lists keyColumns;
  private final H2Lists targetPositions;
  private final H2Lists usedColumns;

  private H2Constraints(Handle handle) {
    checks = H2Lists.read(handle, CHECKS);
    indexColumns = H2Lists.read(handle, INDEX_COLUMNS);
    keyColumns = H2Lists.read(handle, KEY_COLUMNS);
    targetPositions = H2Lists.read(handle, TARGET_POSITIONS);
    usedColumns = H2Lists.read(handle, USED_COLUMNS);
  }

  static H2Constraints read(Handle handle) {
    H2Constraints read = new H2Constraints(handle);
    handle.createQuery(CONSTRAINTS).map((row, context) -> found(row)).forEach(read::add);
    handle
        .createQuery(RULES)
        .map((row, context) -> read.rules.put(name(row, "constraint"), rule(row)))
        .list();
    return read;
  }

  private void add(Found found) {
    constraints.put(found.name(), found);
    byTable.computeIfAbsent(found.table(), table -> new ArrayList<>()).add(found);
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        name(row, "constraint"),
        row.getString("constraint_type"),
        name(row, "table"),
        name(row, "index"),
        row.getBoolean("nulls_distinct"));
  }

  private static Rule rule(ResultSet row) throws SQLException {
    return new Rule(
        name(row, "unique_constraint"),
        action(row.getString("delete_rule")),
        action(row.getString("update_rule")));
  }

  private static TableName name(ResultSet row, String what) throws SQLException {
    return new TableName(
        row.getString(what + "_schema"), String.valueOf(row.getString(what + "_name")));
  }

  /** The builder with those of its table, which is named with its schema. */
  TableSchemaBuilder addTo(TableName table, TableSchemaBuilder builder) {
    for (Found found : byTable.getOrDefault(table, List.of())) {
      String name = found.name().name();
      List<String> columns = indexColumns.of(found.index());
      switch (found.type()) {
        case "PRIMARY KEY" -> builder.primaryKey(new PrimaryKey(name, columns));
        case "UNIQUE" -> builder.unique(new UniqueKey(name, columns, found.nullsDistinct()));
        case "FOREIGN KEY" -> builder.foreignKey(foreignKey(found));
        default ->
            checks
                .of(found.name())
                .forEach(clause -> builder.check(new Check(name, H2Text.plain(clause))));
      }
    }
    return builder;
  }

  private ForeignKey foreignKey(Found found) {
    Rule rule = Objects.requireNonNull(rules.get(found.name()));
    Found target = Objects.requireNonNull(constraints.get(rule.target()));
    List<String> targetColumns = indexColumns.of(target.index());
    List<String> referenced =
        targetPositions.of(found.name()).stream()
            .map(position -> targetColumns.get(Integer.parseInt(position) - 1))
            .toList();
    return ForeignKey.of(
            found.name().name(), columns(found), H2Inspector.relative(target.table()), referenced)
        .withActions(rule.delete(), rule.update());
  }

  /** The columns of a foreign key in order, each under the name that it has now. */
  private List<String> columns(Found key) {
    List<String> current = new ArrayList<>();
    String prefix = key.table() + ".";
    usedColumns.of(key.name()).stream()
        .filter(column -> column.startsWith(prefix))
        .forEach(column -> current.add(column.substring(prefix.length())));
    List<String> columns = keyColumns.of(key.name());
    List<String> renamed = new ArrayList<>(current);
    renamed.removeAll(columns);
    return columns.stream()
        .map(column -> current.contains(column) || renamed.isEmpty() ? column : renamed.remove(0))
        .toList();
  }

  private static ReferentialAction action(@Nullable String rule) {
    return ReferentialAction.ofWords(String.valueOf(rule).toLowerCase(Locale.ROOT))
        .orElse(ReferentialAction.NO_ACTION);
  }
}
