-- create table crate
create table crate (
  id integer constraint pk_crate primary key autoincrement
);

-- create table gate
create table gate (
  number integer constraint pk_gate primary key autoincrement
);

-- create table piece
create table piece (
  id integer constraint pk_piece primary key autoincrement,
  name text not null,
  place_shelf integer not null,
  place_crate_id integer,
  constraint fk_piece_place_crate_id_crate foreign key (place_crate_id) references crate (id)
);

-- create table piece: index ix_piece_place_crate_id
create index ix_piece_place_crate_id on piece (place_crate_id);

-- create table warehouse
create table warehouse (
  id integer constraint pk_warehouse primary key autoincrement,
  town text not null
);

-- create table parcel
create table parcel (
  id integer constraint pk_parcel primary key autoincrement,
  name text not null,
  way_days integer not null,
  way_origin_id integer not null,
  way_gate_number integer,
  constraint uq_parcel_way_gate_number unique (way_gate_number),
  constraint fk_parcel_way_gate_number_gate foreign key (way_gate_number) references gate (number),
  constraint fk_parcel_way_origin_id_warehouse foreign key (way_origin_id) references warehouse (id)
);

-- create table parcel: index ix_parcel_way_origin_id
create index ix_parcel_way_origin_id on parcel (way_origin_id);
