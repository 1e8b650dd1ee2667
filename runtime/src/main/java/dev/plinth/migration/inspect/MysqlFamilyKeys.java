package dev.plinth.migration.inspect;

import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The indexes and foreign keys of all tables of a MariaDB or MySQL database. */
final class MysqlFamilyKeys {

  private static final String INDEXES =
      """
      select table_name, index_name, non_unique = 0 as is_unique, column_name,
        coalesce(collation = 'D', false) as descending%s
      from information_schema.statistics
      where table_schema = database() order by table_name, index_name, seq_in_index""";

  private static final String FOREIGN_KEYS =
      """
      select k.table_name, k.constraint_name, k.column_name, k.referenced_table_name,
        k.referenced_column_name, r.delete_rule, r.update_rule
      from information_schema.key_column_usage k
      join information_schema.referential_constraints r
        on r.constraint_schema = k.constraint_schema and r.table_name = k.table_name
        and r.constraint_name = k.constraint_name
      where k.table_schema = database() and k.referenced_table_name is not null
      order by k.table_name, k.constraint_name, k.ordinal_position""";

  private final Map<String, Map<String, Index>> indexes = new LinkedHashMap<>();
  private final Map<String, Map<String, ForeignKey>> foreignKeys = new LinkedHashMap<>();

  private MysqlFamilyKeys() {}

  static MysqlFamilyKeys read(Handle handle, MysqlFamilyCatalogue catalogue) {
    MysqlFamilyKeys read = new MysqlFamilyKeys();
    handle
        .createQuery(INDEXES.formatted(catalogue.indexExpression()))
        .map((row, context) -> merge(read.indexes, row, index(row, catalogue), Composites::joined))
        .list();
    handle
        .createQuery(FOREIGN_KEYS)
        .map((row, context) -> merge(read.foreignKeys, row, foreignKey(row), Composites::joined))
        .list();
    return read;
  }

  /** All indexes, without those that InnoDB made for foreign keys. */
  List<Index> indexes(String table) {
    Map<String, Index> all = indexes.getOrDefault(table, Map.of());
    Map<String, ForeignKey> keys = foreignKeys.getOrDefault(table, Map.of());
    return all.values().stream()
        .filter(index -> !isOfForeignKey(index, keys.get(index.name()), all))
        .toList();
  }

  List<ForeignKey> foreignKeys(String table) {
    return List.copyOf(foreignKeys.getOrDefault(table, Map.of()).values());
  }

  private static boolean isOfForeignKey(
      Index index, @Nullable ForeignKey key, Map<String, Index> all) {
    return key != null
        && names(index).equals(key.columns())
        && all.values().stream()
            .noneMatch(
                other ->
                    !other.name().equals(index.name())
                        && names(other).size() >= key.columns().size()
                        && names(other).subList(0, key.columns().size()).equals(key.columns()));
  }

  private static List<String> names(Index index) {
    return index.columns().stream().map(part -> String.valueOf(part.name())).toList();
  }

  private static <T> T merge(
      Map<String, Map<String, T>> all, ResultSet row, T part, BinaryOperator<T> joined)
      throws SQLException {
    return all.computeIfAbsent(row.getString(1), table -> new LinkedHashMap<>())
        .merge(row.getString(2), part, joined);
  }

  private static Index index(ResultSet row, MysqlFamilyCatalogue catalogue) throws SQLException {
    String column = row.getString("column_name");
    String expression =
        catalogue.indexExpression().isEmpty() || row.getString("expression") == null
            ? null
            : catalogue.fragment(row.getString("expression"));
    IndexColumn part = new IndexColumn(column, expression, row.getBoolean("descending"));
    return new Index(row.getString(2), List.of(part), row.getBoolean("is_unique"), null, List.of());
  }

  /** {@code restrict} is what they do without a word. */
  private static ForeignKey foreignKey(ResultSet row) throws SQLException {
    return ForeignKey.of(
            row.getString(2),
            List.of(row.getString("column_name")),
            TableName.of(row.getString("referenced_table_name")),
            List.of(row.getString("referenced_column_name")))
        .withActions(action(row.getString("delete_rule")), action(row.getString("update_rule")));
  }

  private static ReferentialAction action(String rule) {
    ReferentialAction action =
        ReferentialAction.ofWords(rule.toLowerCase(Locale.ROOT))
            .orElse(ReferentialAction.NO_ACTION);
    return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
  }
}
