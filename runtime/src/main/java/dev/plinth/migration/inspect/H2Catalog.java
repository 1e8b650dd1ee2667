package dev.plinth.migration.inspect;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The queries of H2's catalogue that show all that DDL changes, and nothing that rows change. */
public final class H2Catalog {

  /** A name that a query is asked for stands in brackets. */
  private static final Pattern NAME = Pattern.compile("\\[([^\\]]+)]");

  private static final List<String> QUERIES =
      List.of(
          """
          select 'table' as kind, t.table_schema, t.table_name, t.storage_type, t.remarks
          from information_schema.tables t
          where t.table_type = 'BASE TABLE'
            and lower(t.table_schema) <> 'information_schema' and [t.table_name]""",
          """
          select 'column' as kind, c.table_schema, c.table_name, c.column_name, c.column_default,
            c.is_nullable, c.data_type, c.character_maximum_length, c.numeric_precision,
            c.numeric_scale, c.datetime_precision, c.domain_name, c.is_identity,
            c.identity_generation, c.identity_start, c.identity_increment, c.identity_minimum,
            c.identity_maximum, c.identity_cycle, c.is_generated, c.generation_expression,
            c.column_on_update, c.is_visible, c.remarks
          from information_schema.columns c
          join information_schema.tables t using (table_schema, table_name)
          where t.table_type = 'BASE TABLE'
            and lower(t.table_schema) <> 'information_schema' and [c.table_name]""",
          """
          select 'constraint' as kind, c.table_schema, c.table_name, c.constraint_name,
            c.constraint_type, c.nulls_distinct, r.unique_constraint_name, r.update_rule,
            r.delete_rule, e.check_clause
          from information_schema.table_constraints c
          left join information_schema.referential_constraints r
            on r.constraint_schema = c.constraint_schema
            and r.constraint_name = c.constraint_name
          left join information_schema.check_constraints e
            on e.constraint_schema = c.constraint_schema
            and e.constraint_name = c.constraint_name
          where [c.table_name]""",
          // Not key_column_usage, which keeps the old name of a renamed column until a restart.
          """
          select 'part' as kind, c.table_schema, c.table_name, c.constraint_name,
            u.table_name as of_table, u.column_name
          from information_schema.table_constraints c
          join information_schema.constraint_column_usage u
            on u.constraint_schema = c.constraint_schema
            and u.constraint_name = c.constraint_name
          where [c.table_name]""",
          """
          select 'key' as kind, c.table_schema, c.table_name, c.constraint_name, i.column_name,
            i.ordinal_position
          from information_schema.table_constraints c
          join information_schema.index_columns i
            on i.index_schema = c.index_schema and i.index_name = c.index_name
          where c.constraint_type in ('PRIMARY KEY', 'UNIQUE') and [c.table_name]""",
          """
          select 'index' as kind, i.table_schema, i.table_name, i.index_name, i.index_type_name,
            c.column_name, c.ordinal_position, c.ordering_specification, c.is_unique
          from information_schema.indexes i
          join information_schema.index_columns c
            on c.index_schema = i.index_schema and c.index_name = i.index_name
          where not i.is_generated and ([i.table_name] or [i.index_name])""",
          """
          select 'view' as kind, v.table_schema, v.table_name, v.view_definition, v.remarks
          from information_schema.views v
          where lower(v.table_schema) <> 'information_schema' and [v.table_name]""",
          """
          select 'sequence' as kind, s.sequence_schema, s.sequence_name, s.data_type,
            s.start_value, s.minimum_value, s.maximum_value, s.increment, s.cycle_option, s.cache
          from information_schema.sequences s where [s.sequence_name]""",
          """
          select 'trigger' as kind, g.trigger_schema, g.trigger_name, g.event_manipulation,
            g.event_object_table, g.java_class
          from information_schema.triggers g where [g.trigger_name]""",
          """
          select 'domain' as kind, d.domain_schema, d.domain_name, d.data_type, d.domain_default
          from information_schema.domains d where [d.domain_name]""",
          """
          select 'routine' as kind, r.routine_schema, r.routine_name, r.external_name,
            r.routine_definition
          from information_schema.routines r where [r.routine_name]""",
          """
          select 'schema' as kind, n.schema_name
          from information_schema.schemata n
          where lower(n.schema_name) <> 'information_schema' and [n.schema_name]""");

  private H2Catalog() {}

  /**
   * The queries.
   *
   * @param condition what has to hold for a name, which is given as an expression
   */
  public static List<String> queries(UnaryOperator<String> condition) {
    return QUERIES.stream()
        .map(sql -> NAME.matcher(sql).replaceAll(match -> condition.apply(match.group(1))))
        .toList();
  }
}
