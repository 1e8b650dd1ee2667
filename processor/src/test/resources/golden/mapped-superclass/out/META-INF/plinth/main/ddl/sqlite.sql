-- create table item
create table item (
  id text not null,
  note text,
  closed integer not null,
  price real not null,
  constraint pk_item primary key (id)
);

-- create table orders
create table orders (
  id integer constraint pk_orders primary key autoincrement,
  note text,
  closed integer not null,
  pieces integer not null,
  item_id text,
  constraint fk_orders_item_id_item foreign key (item_id) references item (id)
);

-- create table orders: index ix_orders_item_id
create index ix_orders_item_id on orders (item_id);
