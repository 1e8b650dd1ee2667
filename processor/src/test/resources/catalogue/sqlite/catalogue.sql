-- columns
select t.name || '.' || c.name || ' ' || c.type || iif(c."notnull", ' not null', '') || iif(c.pk, ' key ' || c.pk, '')
    || ' default ' || coalesce(c.dflt_value, '-') || iif(c.hidden = 2, ' virtual', '') || iif(c.hidden = 3, ' stored', '')
from pragma_table_list t
join pragma_table_xinfo(t.name) c
where t.type = 'table' and t.name not like 'sqlite%'
order by t.name, c.cid;

-- keys and indexes
select i.tbl_name || ' ' || iif(i.name like 'sqlite%', 'key', i.name) || iif(l."unique", ' unique', '') || iif(l.partial, ' partial', '')
    || ' (' || (select group_concat(coalesce(c.name, '<expression>') || iif(c.desc, ' desc', '') || iif(c.coll = 'BINARY', '', ' ' || c.coll), ', ')
        from (select * from pragma_index_xinfo(i.name) where key order by seqno) c) || ')'
from sqlite_master i
join pragma_index_list(i.tbl_name) l on l.name = i.name
where i.type = 'index'
order by 1;

-- foreign keys
select t.name || ' (' || group_concat(f."from", ', ') || ') references ' || f."table" || '(' || group_concat(f."to", ', ') || ')'
    || ' on delete ' || lower(f.on_delete) || ' on update ' || lower(f.on_update)
from pragma_table_list t
join pragma_foreign_key_list(t.name) f
group by t.name, f.id
order by 1;

-- names and conditions, as they were written
select sql || ';'
from sqlite_master
where sql is not null and name not like 'sqlite%'
order by tbl_name, type desc, name;
