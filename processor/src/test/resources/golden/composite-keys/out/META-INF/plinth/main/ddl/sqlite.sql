-- create table bin
create table bin (
  aisle text not null,
  number integer not null,
  amount integer not null,
  constraint pk_bin primary key (aisle, number)
);

-- create table node
create table node (
  tree integer not null,
  number integer not null,
  parent_tree integer,
  parent_number integer,
  constraint pk_node primary key (tree, number),
  constraint fk_node_parent_tree_parent_number_node foreign key (parent_tree, parent_number) references node (tree, number)
);

-- create table node: index ix_node_parent_tree_parent_number
create index ix_node_parent_tree_parent_number on node (parent_tree, parent_number);

-- create table purchase
create table purchase (
  id integer constraint pk_purchase primary key autoincrement,
  customer text not null
);

-- create table line
create table line (
  purchase_id integer not null,
  number integer not null,
  product text not null,
  constraint pk_line primary key (purchase_id, number),
  constraint fk_line_purchase_id_purchase foreign key (purchase_id) references purchase (id)
);

-- create table delivery
create table delivery (
  id integer constraint pk_delivery primary key autoincrement,
  "day" integer not null,
  line_purchase_id integer,
  line_number integer,
  constraint uq_delivery_line_purchase_id_line_number_day unique (line_purchase_id, line_number, "day"),
  constraint fk_delivery_line_purchase_id_line_number_line foreign key (line_purchase_id, line_number) references line (purchase_id, number)
);

-- create table receipt
create table receipt (
  purchase_id integer not null,
  number text not null,
  constraint pk_receipt primary key (purchase_id),
  constraint fk_receipt_purchase_id_purchase foreign key (purchase_id) references purchase (id)
);

-- create table seat
create table seat (
  hall integer not null,
  note text,
  number integer not null,
  constraint pk_seat primary key (hall, number)
);

-- create table shelf
create table shelf (
  id_room text not null,
  id_number integer not null,
  label text not null,
  above_id_room text,
  above_id_number integer,
  constraint pk_shelf primary key (id_room, id_number),
  constraint fk_shelf_above_id_room_above_id_number_shelf foreign key (above_id_room, above_id_number) references shelf (id_room, id_number)
);

-- create table shelf: index ix_shelf_above_id_room_above_id_number
create index ix_shelf_above_id_room_above_id_number on shelf (above_id_room, above_id_number);

-- create table step
create table step (
  line_purchase_id integer not null,
  line_number integer not null,
  "position" integer not null,
  note text,
  constraint pk_step primary key (line_purchase_id, line_number, "position"),
  constraint fk_step_line_purchase_id_line_number_line foreign key (line_purchase_id, line_number) references line (purchase_id, number)
);

-- create table stock
create table stock (
  warehouse integer not null,
  product text not null,
  amount integer not null,
  constraint pk_stock primary key (warehouse, product)
);
