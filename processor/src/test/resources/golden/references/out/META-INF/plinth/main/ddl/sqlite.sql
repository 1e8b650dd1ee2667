-- create table slot
create table slot (
  id text not null,
  room text not null,
  shelf integer not null,
  constraint pk_slot primary key (id),
  constraint uq_slot_room_shelf unique (room, shelf)
);

-- create table supplier
create table supplier (
  id integer constraint pk_supplier primary key autoincrement,
  code text not null,
  name text not null,
  constraint uq_supplier_code unique (code)
);

-- create table contract
create table contract (
  number text not null,
  supplier_code text not null,
  constraint pk_contract primary key (number),
  constraint uq_contract_supplier_code unique (supplier_code),
  constraint fk_contract_supplier_code_supplier foreign key (supplier_code) references supplier (code)
);

-- create table part
create table part (
  id integer constraint pk_part primary key autoincrement,
  name text not null,
  supplier_code text not null,
  spare_code text,
  slot_room text,
  slot_shelf integer,
  constraint fk_part_slot_room_slot_shelf_slot foreign key (slot_room, slot_shelf) references slot (room, shelf),
  constraint fk_part_spare_code_supplier foreign key (spare_code) references supplier (code),
  constraint fk_part_supplier_code_supplier foreign key (supplier_code) references supplier (code) on update cascade
);

-- create table part: index ix_part_slot_room_slot_shelf
create index ix_part_slot_room_slot_shelf on part (slot_room, slot_shelf);

-- create table part: index ix_part_spare_code
create index ix_part_spare_code on part (spare_code);

-- create table part: index ix_part_supplier_code
create index ix_part_supplier_code on part (supplier_code);
