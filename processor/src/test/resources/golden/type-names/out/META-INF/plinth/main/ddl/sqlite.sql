-- create table column
create table "column" (
  id integer constraint pk_column primary key autoincrement,
  name text not null
);

-- create table override
create table override (
  id integer constraint pk_override primary key autoincrement
);

-- create table row
create table "row" (
  id integer constraint pk_row primary key autoincrement,
  column_id integer not null,
  constraint fk_row_column_id_column foreign key (column_id) references "column" (id)
);

-- create table row: index ix_row_column_id
create index ix_row_column_id on "row" (column_id);
