package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import dev.plinth.type.ColumnTypes;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** PostgreSQL; tables of the current schema have none in their name. */
public final class PostgresqlInspector implements Inspector {

  private static final String TABLES =
      PostgresqlCatalogue.TABLE
          + """
      , obj_description(c.oid, 'pg_class'), 'with (' || array_to_string(c.reloptions, ', ') || ')'
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and"""
          + PostgresqlCatalogue.OF_USER;

  private static final String VIEWS =
      PostgresqlCatalogue.TABLE
          + """
      , pg_get_viewdef(c.oid)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm') and"""
          + PostgresqlCatalogue.OF_USER;

  private static final String ENUMS =
      """
      select t.typname, array_agg(e.enumlabel::text order by e.enumsortorder)
      from pg_enum e join pg_type t on t.oid = e.enumtypid
      join pg_namespace n on n.oid = t.typnamespace
      where not exists (select 1 from pg_depend d where d.objid = t.oid and d.deptype = 'e')
      group by n.nspname, t.typname""";

  @Override
  public Schema inspect(Handle handle) {
    PostgresqlColumns columns = PostgresqlColumns.read(handle);
    PostgresqlConstraints constraints = PostgresqlConstraints.read(handle);
    PostgresqlIndexes indexes = PostgresqlIndexes.read(handle);
    List<TableSchema> tables =
        handle
            .createQuery(TABLES)
            .map(
                (row, context) -> {
                  TableName name = PostgresqlCatalogue.table(row);
                  return ListedValues.in(
                      constraints
                          .addTo(name, TableSchema.builder(name))
                          .columns(columns.of(name))
                          .indexes(indexes.of(name))
                          .comment(row.getString(3))
                          .options(row.getString(4))
                          .build());
                })
            .list();
    return Schema.of(tables).withEnums(enums(handle)).withViews(views(handle));
  }

  private static List<EnumType> enums(Handle handle) {
    return handle
        .createQuery(ENUMS)
        .map(
            (row, context) ->
                new EnumType(row.getString(1), PostgresqlCatalogue.texts(row.getArray(2))))
        .list();
  }

  private static List<ViewSchema> views(Handle handle) {
    return handle
        .createQuery(VIEWS)
        .map(
            (row, context) ->
                new ViewSchema(
                    PostgresqlCatalogue.table(row),
                    row.getString(3).strip().replaceFirst(";$", ""),
                    List.of(),
                    null))
        .list();
  }

  @Override
  public List<String> others(Handle handle) {
    return handle.createQuery(PostgresqlCatalogue.OTHERS).mapTo(String.class).list();
  }

  @Override
  public ColumnSchema stored(ColumnSchema declared) {
    return declared.type().equals(ColumnTypes.DURATION)
        ? declared.with(c -> c.type(ColumnTypes.BIGINT))
        : declared;
  }

  @Override
  public Set<Forgotten> forgets() {
    return Set.of();
  }
}
