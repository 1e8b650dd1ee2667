-- create table setting
create table setting (
  name text not null,
  "value" text not null,
  comment text,
  constraint pk_setting primary key (name)
);

-- create table ticket
create table ticket (
  id integer constraint pk_ticket primary key autoincrement,
  title text not null,
  votes integer not null,
  reporter text,
  owner text
);
