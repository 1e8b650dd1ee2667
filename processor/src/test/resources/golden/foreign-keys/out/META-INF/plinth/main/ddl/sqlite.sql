-- create table actor
-- create foreign key fk_actor_zone_zone of actor
create table actor (
  id integer constraint pk_actor primary key autoincrement,
  zone integer not null,
  constraint fk_actor_zone_zone foreign key (zone) references zone (id)
);

-- create table actor: index ix_actor_zone
create index ix_actor_zone on actor (zone);

-- create table customer
create table customer (
  code text not null,
  name text not null,
  constraint pk_customer primary key (code)
);

-- create table purchase
create table purchase (
  number integer constraint pk_purchase primary key autoincrement,
  buyer text not null,
  replaces integer,
  constraint fk_purchase_buyer_customer foreign key (buyer) references customer (code),
  constraint fk_purchase_replaces_purchase foreign key (replaces) references purchase (number) on delete set null
);

-- create table purchase: index ix_purchase_buyer
create index ix_purchase_buyer on purchase (buyer);

-- create table zone
create table zone (
  id integer constraint pk_zone primary key autoincrement,
  guard integer,
  constraint fk_zone_guard_actor foreign key (guard) references actor (id)
);

-- create table zone: index ix_zone_guard
create index ix_zone_guard on zone (guard);
