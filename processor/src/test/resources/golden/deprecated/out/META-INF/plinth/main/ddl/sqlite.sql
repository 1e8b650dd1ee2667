-- create table thing
create table thing (
  id integer constraint pk_thing primary key autoincrement,
  name text not null
);
