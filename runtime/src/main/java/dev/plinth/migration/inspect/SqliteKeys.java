package dev.plinth.migration.inspect;

import dev.plinth.schema.Check;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.TableName;
import dev.plinth.schema.UniqueKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The keys, checks and foreign keys of one table of SQLite; those without a name get ours. */
final class SqliteKeys {

  /** The last one declared comes first. */
  private static final String FOREIGN_KEYS =
      """
      select id, "table", "from", "to", on_delete, on_update from pragma_foreign_key_list(?)
      order by id desc, seq""";

  private final TableName table;
  private final SqliteTable text;
  private final List<String> key;
  private final Set<String> names = new HashSet<>();

  /**
   * Those of a table.
   *
   * @param key the columns of its primary key
   */
  SqliteKeys(String table, SqliteTable text, List<String> key) {
    this.table = TableName.of(table);
    this.text = text;
    this.key = key;
  }

  Optional<PrimaryKey> primaryKey() {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    String name = text.all("primary").findFirst().map(SqliteTable.Clause::name).orElse(null);
    return Optional.of(new PrimaryKey(name(name, ConstraintNames.primaryKey(table)), key));
  }

  List<UniqueKey> uniques() {
    return text.all("unique")
        .map(
            clause -> {
              List<String> columns = clause.columns();
              String name = name(clause.name(), ConstraintNames.unique(table, columns));
              return new UniqueKey(name, columns);
            })
        .toList();
  }

  List<Check> checks() {
    return text.all("check")
        .map(
            clause -> {
              String part = clause.column() == null ? "check" : clause.column();
              String name = name(clause.name(), ConstraintNames.check(table, part));
              return new Check(name, clause.tokens().group().text());
            })
        .toList();
  }

  /**
   * The foreign keys.
   *
   * @param keys the primary keys of all tables, by names in lower case
   */
  List<ForeignKey> foreignKeys(Handle handle, Map<String, List<String>> keys) {
    Map<Integer, ForeignKey> found = new TreeMap<>();
    List<SqliteTable.Clause> clauses = text.foreignKeys();
    Map<Integer, Integer> positions = new HashMap<>();
    handle
        .createQuery(FOREIGN_KEYS)
        .bind(0, table.name())
        .map(
            (row, context) -> {
              int id = row.getInt("id");
              int position = positions.computeIfAbsent(id, each -> positions.size());
              found.merge(
                  position,
                  foreignKey(row, position < clauses.size() ? clauses.get(position) : null, keys),
                  Composites::joined);
              return position;
            })
        .list();
    return found.values().stream().map(this::named).toList();
  }

  private static ForeignKey foreignKey(
      ResultSet row, SqliteTable.@Nullable Clause clause, Map<String, List<String>> keys)
      throws SQLException {
    String target = row.getString("table");
    String to = row.getString("to");
    return new ForeignKey(
        clause == null || clause.name() == null ? "" : clause.name(),
        List.of(row.getString("from")),
        new ForeignKey.Reference(
            TableName.of(target),
            to == null
                ? keys.getOrDefault(target.toLowerCase(Locale.ROOT), List.of())
                : List.of(to)),
        action(row.getString("on_delete")),
        action(row.getString("on_update")),
        clause != null && clause.isDeferrable(),
        clause != null && clause.isInitiallyDeferred());
  }

  private ForeignKey named(ForeignKey key) {
    String derived = ConstraintNames.foreignKey(table, key.columns(), key.references().table());
    return key.withName(name(key.name().isEmpty() ? null : key.name(), derived));
  }

  private static ReferentialAction action(String words) {
    return ReferentialAction.ofWords(words.toLowerCase(Locale.ROOT))
        .orElse(ReferentialAction.NO_ACTION);
  }

  /** The name itself, or the derived one, with a number if another constraint has it. */
  private String name(@Nullable String given, String derived) {
    String name = given == null ? derived : given;
    for (int i = 2; !names.add(name); i++) {
      name = ConstraintNames.shortened(derived + "_" + i);
    }
    return name;
  }
}
