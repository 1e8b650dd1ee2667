package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** H2 with names in lower case; tables of the schema {@code public} have none in their name. */
public final class H2Inspector implements Inspector {

  private static final String DEFAULT_SCHEMA = "public";

  private static final String OF_USER =
      """
       lower(%1$s_schema) <> 'information_schema'
      and lower(%1$s_name) not like 'plinth!_%%' escape '!'""";

  private static final String TABLES =
      """
      select table_schema, table_name, remarks from information_schema.tables
      where table_type = 'BASE TABLE' and"""
          + OF_USER.formatted("table");

  private static final String VIEWS =
      "select table_schema, table_name, view_definition from information_schema.views where"
          + OF_USER.formatted("table");

  /** A sequence, a trigger, a domain, a routine: each is a query of one view of the catalogue. */
  private static final List<String> OTHERS =
      List.of(
          """
          select 'sequence ' || sequence_schema || '.' || sequence_name || ' as ' || data_type
            || ' start ' || start_value || ' increment ' || increment || ' min ' || minimum_value
            || ' max ' || maximum_value || ' cycle ' || cycle_option
          from information_schema.sequences where"""
              + OF_USER.formatted("sequence"),
          """
          select 'trigger ' || trigger_schema || '.' || trigger_name || ' ' || action_timing
            || ' ' || event_manipulation || ' on ' || event_object_table || ' '
            || coalesce(java_class, '')
          from information_schema.triggers where"""
              + OF_USER.formatted("trigger"),
          """
          select 'domain ' || domain_schema || '.' || domain_name || ' as ' || data_type
            || coalesce(' default ' || domain_default, '')
          from information_schema.domains where"""
              + OF_USER.formatted("domain"),
          """
          select 'routine ' || routine_schema || '.' || routine_name || ' '
            || coalesce(external_name, '') || ' ' || coalesce(routine_definition, '')
          from information_schema.routines where"""
              + OF_USER.formatted("routine"));

  @Override
  public Schema inspect(Handle handle) {
    H2Columns columns = H2Columns.read(handle);
    H2Constraints constraints = H2Constraints.read(handle);
    H2Indexes indexes = H2Indexes.read(handle);
    List<TableSchema> tables =
        handle
            .createQuery(TABLES)
            .map(
                (row, context) -> {
                  TableName name = new TableName(row.getString(1), row.getString(2));
                  return ListedValues.in(
                      constraints
                          .addTo(name, TableSchema.builder(relative(name)))
                          .columns(columns.of(name))
                          .indexes(indexes.of(name))
                          .comment(row.getString("remarks"))
                          .build());
                })
            .list();
    return Schema.of(tables).withViews(views(handle));
  }

  /** The table as a schema names it: without the default schema. */
  static TableName relative(TableName table) {
    return DEFAULT_SCHEMA.equals(table.schema()) ? TableName.of(table.name()) : table;
  }

  private static List<ViewSchema> views(Handle handle) {
    return handle
        .createQuery(VIEWS)
        .map(
            (row, context) ->
                new ViewSchema(
                    relative(new TableName(row.getString(1), row.getString(2))),
                    H2Text.tokens(row.getString(3)).withoutQualifier(DEFAULT_SCHEMA).text(),
                    List.of(),
                    null))
        .list();
  }

  @Override
  public List<String> others(Handle handle) {
    return OTHERS.stream()
        .flatMap(query -> handle.createQuery(query).mapTo(String.class).list().stream())
        .map(String::strip)
        .sorted()
        .toList();
  }

  @Override
  public ColumnSchema stored(ColumnSchema declared) {
    return H2Type.stored(declared);
  }

  @Override
  public Set<Forgotten> forgets() {
    return EnumSet.of(
        Forgotten.ENUM_TYPES,
        Forgotten.DEFERRABLE,
        Forgotten.COLLATION,
        Forgotten.INCLUDED_COLUMNS,
        Forgotten.VIRTUAL);
  }
}
