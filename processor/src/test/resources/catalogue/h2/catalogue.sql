-- tables
select table_schema || '.' || table_name || coalesce(' -- ' || remarks, '')
from information_schema.tables
where table_schema <> 'information_schema' and table_type = 'BASE TABLE'
order by 1;

-- columns
select c.table_schema || '.' || c.table_name || '.' || c.column_name || ' '
    || coalesce(e.data_type || ' ', '') || c.data_type
    || case
        when c.character_maximum_length is not null then '(' || c.character_maximum_length || ')'
        when c.declared_numeric_precision is not null then '(' || c.declared_numeric_precision || coalesce(', ' || c.declared_numeric_scale, '') || ')'
        when c.datetime_precision is not null then '(' || c.datetime_precision || ')'
        else '' end
    || case when c.is_nullable = 'NO' then ' not null' else '' end
    || case when c.is_identity = 'YES' then ' generated ' || lower(c.identity_generation) else '' end
    || ' default ' || coalesce(c.column_default, '-')
    || coalesce(' stored ' || c.generation_expression, '')
    || coalesce(' -- ' || c.remarks, '')
from information_schema.columns c
join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
left join information_schema.element_types e
  on e.object_schema = c.table_schema and e.object_name = c.table_name and e.object_type = 'TABLE' and e.collection_type_identifier = c.dtd_identifier
where c.table_schema <> 'information_schema' and t.table_type = 'BASE TABLE'
order by c.table_schema, c.table_name, c.ordinal_position;

-- keys
select t.table_schema || '.' || t.table_name || ' ' || t.constraint_name || ' ' || lower(t.constraint_type)
    || ' (' || listagg(k.column_name, ', ') within group (order by k.ordinal_position) || ')'
    || coalesce(' nulls distinct ' || lower(t.nulls_distinct), '')
from information_schema.table_constraints t
join information_schema.key_column_usage k on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
where t.constraint_type in ('PRIMARY KEY', 'UNIQUE')
group by t.table_schema, t.table_name, t.constraint_name, t.constraint_type, t.nulls_distinct
order by 1;

-- foreign keys
select k.table_schema || '.' || k.table_name || ' ' || k.constraint_name
    || ' (' || listagg(k.column_name, ', ') within group (order by k.ordinal_position) || ')'
    || ' references ' || u.table_schema || '.' || u.table_name
    || '(' || listagg(u.column_name, ', ') within group (order by k.ordinal_position) || ')'
    || ' on delete ' || lower(r.delete_rule) || ' on update ' || lower(r.update_rule)
from information_schema.referential_constraints r
join information_schema.key_column_usage k on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
join information_schema.key_column_usage u on u.constraint_schema = r.unique_constraint_schema
  and u.constraint_name = r.unique_constraint_name and u.ordinal_position = k.position_in_unique_constraint
group by k.table_schema, k.table_name, k.constraint_name, u.table_schema, u.table_name, r.delete_rule, r.update_rule
order by 1;

-- checks
select t.table_schema || '.' || t.table_name || ' ' || c.constraint_name || ' ' || c.check_clause
from information_schema.check_constraints c
join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
order by 1;

-- indexes
select i.table_schema || '.' || i.table_name || ' ' || i.index_name || ' ' || lower(i.index_type_name)
    || ' (' || listagg(c.column_name || case when c.ordering_specification = 'DESC' then ' desc' else '' end, ', ')
        within group (order by c.ordinal_position) || ')'
from information_schema.indexes i
join information_schema.index_columns c on c.index_schema = i.index_schema and c.index_name = i.index_name and c.table_name = i.table_name
where not i.is_generated
group by i.table_schema, i.table_name, i.index_name, i.index_type_name
order by 1;

-- sequences
select sequence_schema || '.' || sequence_name || ' from ' || start_value || ' by ' || increment
from information_schema.sequences
order by 1;

-- views
select c.table_name || '.' || c.column_name || ' ' || c.data_type
from information_schema.columns c
join information_schema.views v on v.table_schema = c.table_schema and v.table_name = c.table_name
where c.table_schema <> 'information_schema'
order by c.table_name, c.ordinal_position;
