-- tables
select concat(table_name, ' ', engine, ' ', table_collation, if(table_comment = '', '', concat(' -- ', table_comment)))
from information_schema.tables
where table_schema = database() and table_type = 'BASE TABLE'
order by table_name;

-- columns
select concat(table_name, '.', column_name, ' ', column_type, if(is_nullable = 'NO', ' not null', ''),
    ' default ', coalesce(column_default, '-'),
    if(extra = '', '', concat(' ', lower(extra))),
    if(coalesce(generation_expression, '') = '', '', concat(' ', generation_expression)),
    if(coalesce(collation_name, 'utf8mb4_bin') = 'utf8mb4_bin', '', concat(' collate ', collation_name)),
    if(column_comment = '', '', concat(' -- ', column_comment)))
from information_schema.columns
join information_schema.tables using (table_schema, table_name)
where table_schema = database() and table_type = 'BASE TABLE'
order by table_name, ordinal_position;

-- keys and indexes
select concat(table_name, ' ', index_name, if(non_unique, ' ', ' unique '),
    '(', group_concat(concat(coalesce(column_name, expression), if(collation = 'D', ' desc', '')) order by seq_in_index separator ', '), ')')
from information_schema.statistics
where table_schema = database()
group by table_name, index_name, non_unique
order by table_name, index_name;

-- foreign keys
select concat(k.table_name, ' ', k.constraint_name,
    ' (', group_concat(k.column_name order by k.ordinal_position separator ', '), ')',
    ' references ', k.referenced_table_name,
    '(', group_concat(k.referenced_column_name order by k.ordinal_position separator ', '), ')',
    ' on delete ', lower(r.delete_rule), ' on update ', lower(r.update_rule))
from information_schema.key_column_usage k
join information_schema.referential_constraints r on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name and r.table_name = k.table_name
where k.table_schema = database() and k.referenced_table_name is not null
group by k.table_name, k.constraint_name, k.referenced_table_name, r.delete_rule, r.update_rule
order by k.table_name, k.constraint_name;

-- checks; each byte is printed as a character
select concat(constraint_name, ' ', check_clause)
from information_schema.check_constraints
where constraint_schema = database()
order by constraint_name;

-- views
select concat(table_name, '.', column_name, ' ', column_type)
from information_schema.columns
join information_schema.views using (table_schema, table_name)
where table_schema = database()
order by table_name, ordinal_position;
