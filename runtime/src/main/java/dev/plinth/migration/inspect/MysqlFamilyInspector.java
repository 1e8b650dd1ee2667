package dev.plinth.migration.inspect;

import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.Index;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.TableSchemaBuilder;
import dev.plinth.schema.UniqueKey;
import dev.plinth.schema.ViewSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** MariaDB and MySQL; the database of the connection. */
public final class MysqlFamilyInspector implements Inspector {

  private static final String TABLES =
      """
      select table_name, table_comment, engine, table_collation, create_options
      from information_schema.tables
      where table_schema = database() and table_type = 'BASE TABLE'
        and table_name not like 'plinth\\_%'""";

  private static final String VIEWS =
      """
      select table_name, view_definition, database() from information_schema.views
      where table_schema = database() and table_name not like 'plinth\\_%'""";

  /** Not one query with a union: MySQL reads routines and events at the outermost level alone. */
  private static final List<String> OTHERS =
      List.of(
          """
          select concat('sequence ', table_name) from information_schema.tables
          where table_schema = database() and table_type = 'SEQUENCE'""",
          """
          select concat('trigger ', trigger_name, ' ', action_timing, ' ', event_manipulation,
            ' on ', event_object_table, ' ', action_statement)
          from information_schema.triggers
          where trigger_schema = database() and trigger_name not like 'plinth\\_%'""",
          """
          select concat(lower(routine_type), ' ', routine_name, ' ',
            coalesce(routine_definition, ''))
          from information_schema.routines where routine_schema = database()""",
          """
          select concat('event ', event_name, ' ', event_definition)
          from information_schema.events where event_schema = database()""",
          """
          select concat('index ', index_name, ' of ', table_name, ' ', lower(index_type), ' ',
            seq_in_index, ' ', coalesce(column_name, ''), ' first ', coalesce(sub_part, 'all'))
          from information_schema.statistics where table_schema = database()
            and (sub_part is not null or index_type <> 'BTREE')""",
          """
          select concat('column ', column_name, ' of ', table_name, ' ', lower(extra))
          from information_schema.columns where table_schema = database()
            and (lower(extra) like '%on update%' or lower(extra) like '%invisible%')""");

  /** What tables have that say nothing. */
  private static final String USUAL =
      "engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin";

  private static final Map<ColumnType, ColumnType> STORED_AS =
      Map.of(
          ColumnTypes.REAL, ColumnTypes.DOUBLE,
          ColumnTypes.CHAR, ColumnTypes.VARCHAR,
          ColumnTypes.TIMESTAMPTZ, ColumnTypes.TIMESTAMP,
          ColumnTypes.DURATION, ColumnTypes.BIGINT,
          ColumnTypes.ARRAY, ColumnTypes.JSON);

  private final MysqlFamilyCatalogue catalogue;

  /** The inspector of MariaDB. */
  public static MysqlFamilyInspector mariadb() {
    return new MysqlFamilyInspector(MysqlFamilyCatalogue.MARIADB);
  }

  /** The inspector of MySQL. */
  public static MysqlFamilyInspector mysql() {
    return new MysqlFamilyInspector(MysqlFamilyCatalogue.MYSQL);
  }

  private MysqlFamilyInspector(MysqlFamilyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Schema inspect(Handle handle) {
    MysqlFamilyColumns columns = MysqlFamilyColumns.read(handle, catalogue);
    MysqlFamilyKeys keys = MysqlFamilyKeys.read(handle, catalogue);
    Map<String, List<Check>> checks = catalogue.checks(handle);
    List<TableSchema> tables =
        handle
            .createQuery(TABLES)
            .map(
                (row, context) -> {
                  String name = row.getString(1);
                  String collation = row.getString("table_collation");
                  TableSchemaBuilder table =
                      TableSchema.builder(name)
                          .columns(columns.of(name, collation))
                          .checks(checks.getOrDefault(name, List.of()))
                          .foreignKeys(keys.foreignKeys(name))
                          .comment(emptyToNull(row.getString("table_comment")))
                          .options(options(row, collation));
                  return ListedValues.in(JsonChecks.in(withKeys(table, name, keys).build()));
                })
            .list();
    return Schema.of(tables).withViews(views(handle));
  }

  private static TableSchemaBuilder withKeys(
      TableSchemaBuilder table, String name, MysqlFamilyKeys keys) {
    for (Index index : keys.indexes(name)) {
      if (index.name().equals("PRIMARY")) {
        String key = ConstraintNames.primaryKey(TableName.of(name));
        table.primaryKey(new PrimaryKey(key, plain(index)));
      } else if (index.unique() && index.isOverColumns()) {
        table.unique(new UniqueKey(index.name(), plain(index)));
      } else {
        table.index(index);
      }
    }
    return table;
  }

  private static List<String> plain(Index index) {
    return index.columns().stream().map(part -> String.valueOf(part.name())).toList();
  }

  private static @Nullable String options(ResultSet row, String collation) throws SQLException {
    String charset = collation.replaceFirst("_.*", "");
    String options =
        "engine = "
            + row.getString("engine")
            + " default charset = "
            + charset
            + " collate = "
            + collation;
    return options.equals(USUAL) ? null : options;
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static List<ViewSchema> views(Handle handle) {
    return handle
        .createQuery(VIEWS)
        .map(
            (row, context) ->
                new ViewSchema(
                    TableName.of(row.getString(1)),
                    row.getString(2).replace("`" + row.getString(3) + "`.", ""),
                    List.of(),
                    null))
        .list();
  }

  @Override
  public List<String> others(Handle handle) {
    String database = handle.createQuery("select database()").mapTo(String.class).one();
    return OTHERS.stream()
        .flatMap(query -> handle.createQuery(query).mapTo(String.class).list().stream())
        .map(line -> line.replace("`" + database + "`.", ""))
        .sorted()
        .toList();
  }

  @Override
  public ColumnSchema stored(ColumnSchema declared) {
    return declared.with(
        c -> c.type(STORED_AS.getOrDefault(declared.type(), declared.type())).element(null));
  }

  @Override
  public Set<Forgotten> forgets() {
    return EnumSet.complementOf(
        EnumSet.of(
            Forgotten.CONSTRAINT_NAMES,
            Forgotten.COMMENTS,
            Forgotten.COLLATION,
            Forgotten.VIRTUAL));
  }
}
