package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.TableSchemaBuilder;
import dev.plinth.schema.ViewSchema;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** SQLite: its catalogue, and what only the stored statements say. */
public final class SqliteInspector implements Inspector {

  private static final String TABLES =
      """
      select t.name, s.sql from pragma_table_list t
      join sqlite_schema s on s.type = 'table' and s.name = t.name
      where t.schema = 'main' and t.type = 'table'
        and t.name not like 'sqlite!_%' escape '!' and t.name not like 'plinth!_%' escape '!'""";

  private static final String VIEWS =
      """
      select name, sql from sqlite_schema
      where type = 'view' and name not like 'plinth!_%' escape '!'""";

  private static final String OTHERS =
      """
      select type, name, sql from sqlite_schema
      where (type = 'trigger' or sql like 'create virtual table%')
        and name not like 'plinth!_%' escape '!'""";

  @Override
  public Schema inspect(Handle handle) {
    SqliteColumns columns = SqliteColumns.read(handle);
    SqliteIndexes indexes = SqliteIndexes.read(handle);
    Map<String, List<String>> keys = columns.keys();
    List<TableSchema> tables =
        handle
            .createQuery(TABLES)
            .map(
                (row, context) -> {
                  String name = row.getString(1);
                  SqliteTable text = SqliteTable.parse(row.getString(2));
                  return ListedValues.underAnyName(
                      withKeys(
                              TableSchema.builder(name),
                              new SqliteKeys(name, text, columns.key(name)),
                              handle,
                              keys)
                          .columns(columns.of(name, text))
                          .indexes(indexes.of(name))
                          .options(text.options())
                          .build());
                })
            .list();
    return Schema.of(tables).withViews(views(handle));
  }

  private static TableSchemaBuilder withKeys(
      TableSchemaBuilder table, SqliteKeys own, Handle handle, Map<String, List<String>> keys) {
    own.primaryKey().ifPresent(table::primaryKey);
    return table
        .uniques(own.uniques())
        .checks(own.checks())
        .foreignKeys(own.foreignKeys(handle, keys));
  }

  private static List<ViewSchema> views(Handle handle) {
    return handle
        .createQuery(VIEWS)
        .map(
            (row, context) -> {
              Tokens text = Tokens.of(row.getString(2));
              String query = text.from(text.firstWord("as") + 1).text();
              return new ViewSchema(TableName.of(row.getString(1)), query, List.of(), null);
            })
        .list();
  }

  @Override
  public List<String> others(Handle handle) {
    return handle
        .createQuery(OTHERS)
        .map((row, context) -> Tokens.plain(row.getString("sql")))
        .stream()
        .sorted()
        .toList();
  }

  @Override
  public ColumnSchema stored(ColumnSchema declared) {
    return SqliteColumnTypes.stored(declared);
  }

  @Override
  public Set<Forgotten> forgets() {
    return EnumSet.of(
        Forgotten.CONSTRAINT_NAMES,
        Forgotten.IDENTITY_OPTIONS,
        Forgotten.ENUM_TYPES,
        Forgotten.COMMENTS,
        Forgotten.NULLS_NOT_DISTINCT,
        Forgotten.INCLUDED_COLUMNS);
  }
}
