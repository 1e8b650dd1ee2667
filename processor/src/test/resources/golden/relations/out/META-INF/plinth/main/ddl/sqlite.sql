-- create table keyword
create table keyword (
  id integer constraint pk_keyword primary key autoincrement,
  name text not null
);

-- create table maker
create table maker (
  code text not null,
  name text not null,
  parent_code text,
  constraint pk_maker primary key (code),
  constraint fk_maker_parent_code_maker foreign key (parent_code) references maker (code)
);

-- create table maker: index ix_maker_parent_code
create index ix_maker_parent_code on maker (parent_code);

-- create table item
create table item (
  id integer constraint pk_item primary key autoincrement,
  name text not null,
  maker_code text,
  constraint fk_item_maker_code_maker foreign key (maker_code) references maker (code)
);

-- create table item: index ix_item_maker_code
create index ix_item_maker_code on item (maker_code);

-- create table item_keyword
create table item_keyword (
  item_id integer not null,
  keyword_id integer not null,
  constraint pk_item_keyword primary key (item_id, keyword_id),
  constraint fk_item_keyword_item_id_item foreign key (item_id) references item (id) on delete cascade,
  constraint fk_item_keyword_keyword_id_keyword foreign key (keyword_id) references keyword (id) on delete cascade
);

-- create table item_keyword: index ix_item_keyword_keyword_id
create index ix_item_keyword_keyword_id on item_keyword (keyword_id);

-- create table manual
create table "manual" (
  id integer constraint pk_manual primary key autoincrement,
  pages integer not null,
  item_id integer not null,
  constraint uq_manual_item_id unique (item_id),
  constraint fk_manual_item_id_item foreign key (item_id) references item (id) deferrable initially deferred
);
