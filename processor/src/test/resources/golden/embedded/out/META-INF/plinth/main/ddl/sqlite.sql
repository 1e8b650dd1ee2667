-- create table customer
create table customer (
  id integer constraint pk_customer primary key autoincrement,
  name text not null,
  address_street text not null,
  address_city text not null,
  address_note text,
  address_lat real,
  address_lon real,
  ship_street text,
  ship_city text,
  ship_note text,
  ship_lat real,
  ship_lon real,
  constraint uq_customer_name_address_city unique (name, address_city)
);

-- create table customer: index ix_customer_ship_lat_ship_lon
create index ix_customer_ship_lat_ship_lon on customer (ship_lat, ship_lon);

-- create table shelter
create table shelter (
  code text not null,
  point_lat real not null,
  point_lon real not null,
  constraint pk_shelter primary key (code)
);

-- create table station
create table station (
  id integer constraint pk_station primary key autoincrement,
  at_lat real not null,
  at_lon real not null,
  exit_lat real,
  exit_lon real
);
