-- create table sequence
create table sequence (
  id integer constraint pk_sequence primary key autoincrement
);

-- create table tag
create table tag (
  name text not null,
  constraint pk_tag primary key (name)
);
