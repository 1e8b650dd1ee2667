-- create table user
create table "user" (
  "key" integer constraint pk_user primary key autoincrement,
  "user" text not null,
  "row" text not null,
  p text not null,
  at text not null,
  source text not null,
  find text not null,
  state text not null,
  changes text not null,
  "column" text not null,
  columns text not null,
  names text not null,
  "value" text not null,
  copy text not null,
  constant text not null,
  "insert" text not null,
  api text not null,
  "count" text not null
);

-- create table user: index ix_user_at
create index ix_user_at on "user" (at);

-- create table user: index ix_user_find
create index ix_user_find on "user" (find);

-- create table user: index ix_user_p
create index ix_user_p on "user" (p);

-- create table user: index ix_user_row
create index ix_user_row on "user" ("row");

-- create table user: index ix_user_source
create index ix_user_source on "user" (source);

-- create table user: index ix_user_state
create index ix_user_state on "user" (state);

-- create table user: index ix_user_user
create index ix_user_user on "user" ("user");

-- create table count
create table "count" (
  id integer constraint pk_count primary key autoincrement,
  count_key integer not null,
  constraint fk_count_count_key_user foreign key (count_key) references "user" ("key")
);

-- create table count: index ix_count_count_key
create index ix_count_count_key on "count" (count_key);

-- create table vat
create table vat (
  id integer constraint pk_vat primary key autoincrement,
  kind text not null constraint ck_vat_kind check (kind in ('FULL', 'REDUCED')),
  "before" integer,
  region text not null constraint ck_vat_region check (region in ('NORTH', 'SOUTH'))
);
