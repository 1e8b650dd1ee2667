-- create table depot
create table depot (
  id integer constraint pk_depot primary key autoincrement,
  town text not null
);

-- create table slot
create table slot (
  "day" text not null,
  "hour" integer not null,
  note text not null,
  constraint pk_slot primary key ("day", "hour")
);

-- create table order
create table "order" (
  id integer constraint pk_order primary key autoincrement,
  name text not null,
  ship_method text not null,
  ship_depot_id integer,
  ship_slot_day text,
  ship_slot_hour integer,
  ship_spare_id integer,
  ship_returns integer,
  ship_courier_name text,
  ship_courier_home_id integer,
  back_method text,
  back_depot_id integer,
  back_slot_day text,
  back_slot_hour integer,
  back_spare_id integer,
  back_returns integer,
  back_courier_name text,
  back_courier_home_id integer,
  constraint fk_order_back_courier_home_id_depot foreign key (back_courier_home_id) references depot (id),
  constraint fk_order_back_depot_id_depot foreign key (back_depot_id) references depot (id),
  constraint fk_order_back_returns_depot foreign key (back_returns) references depot (id),
  constraint fk_order_back_slot_day_back_slot_hour_slot foreign key (back_slot_day, back_slot_hour) references slot ("day", "hour"),
  constraint fk_order_back_spare_id_depot foreign key (back_spare_id) references depot (id),
  constraint fk_order_ship_courier_home_id_depot foreign key (ship_courier_home_id) references depot (id),
  constraint fk_order_ship_depot_id_depot foreign key (ship_depot_id) references depot (id),
  constraint fk_order_ship_returns_depot foreign key (ship_returns) references depot (id),
  constraint fk_order_ship_slot_day_ship_slot_hour_slot foreign key (ship_slot_day, ship_slot_hour) references slot ("day", "hour"),
  constraint fk_order_ship_spare_id_depot foreign key (ship_spare_id) references depot (id)
);

-- create table order: index ix_order_back_courier_home_id
create index ix_order_back_courier_home_id on "order" (back_courier_home_id);

-- create table order: index ix_order_back_depot_id
create index ix_order_back_depot_id on "order" (back_depot_id);

-- create table order: index ix_order_back_returns
create index ix_order_back_returns on "order" (back_returns);

-- create table order: index ix_order_back_slot_day_back_slot_hour
create index ix_order_back_slot_day_back_slot_hour on "order" (back_slot_day, back_slot_hour);

-- create table order: index ix_order_back_spare_id
create index ix_order_back_spare_id on "order" (back_spare_id);

-- create table order: index ix_order_name_ship_depot_id
create index ix_order_name_ship_depot_id on "order" (name, ship_depot_id);

-- create table order: index ix_order_ship_courier_home_id
create index ix_order_ship_courier_home_id on "order" (ship_courier_home_id);

-- create table order: index ix_order_ship_depot_id
create index ix_order_ship_depot_id on "order" (ship_depot_id);

-- create table order: index ix_order_ship_returns
create index ix_order_ship_returns on "order" (ship_returns);

-- create table order: index ix_order_ship_slot_day_ship_slot_hour
create index ix_order_ship_slot_day_ship_slot_hour on "order" (ship_slot_day, ship_slot_hour);

-- create table order: index ix_order_ship_spare_id
create index ix_order_ship_spare_id on "order" (ship_spare_id);

-- create table tour
create table tour (
  id integer constraint pk_tour primary key autoincrement,
  way_from_id integer not null,
  way_to_id integer,
  way_after_id integer,
  detour_from_id integer,
  detour_to_id integer,
  detour_after_id integer,
  constraint fk_tour_detour_after_id_tour foreign key (detour_after_id) references tour (id),
  constraint fk_tour_detour_from_id_depot foreign key (detour_from_id) references depot (id),
  constraint fk_tour_detour_to_id_depot foreign key (detour_to_id) references depot (id),
  constraint fk_tour_way_after_id_tour foreign key (way_after_id) references tour (id),
  constraint fk_tour_way_from_id_depot foreign key (way_from_id) references depot (id),
  constraint fk_tour_way_to_id_depot foreign key (way_to_id) references depot (id)
);

-- create table tour: index ix_tour_detour_after_id
create index ix_tour_detour_after_id on tour (detour_after_id);

-- create table tour: index ix_tour_detour_from_id
create index ix_tour_detour_from_id on tour (detour_from_id);

-- create table tour: index ix_tour_detour_to_id
create index ix_tour_detour_to_id on tour (detour_to_id);

-- create table tour: index ix_tour_way_after_id
create index ix_tour_way_after_id on tour (way_after_id);

-- create table tour: index ix_tour_way_from_id
create index ix_tour_way_from_id on tour (way_from_id);

-- create table tour: index ix_tour_way_to_id
create index ix_tour_way_to_id on tour (way_to_id);
