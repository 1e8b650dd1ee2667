-- create table country
create table country (
  code text not null,
  name text not null,
  constraint pk_country primary key (code)
);

-- create table customer
create table customer (
  id integer constraint pk_customer primary key autoincrement,
  name text not null,
  country_code text not null,
  constraint fk_customer_country_code_country foreign key (country_code) references country (code)
);

-- create table customer: index ix_customer_country_code
create index ix_customer_country_code on customer (country_code);

-- create table driver
create table driver (
  id integer constraint pk_driver primary key autoincrement,
  name text not null
);

-- create table license
create table license (
  number text not null,
  driver_id integer not null,
  constraint pk_license primary key (number),
  constraint uq_license_driver_id unique (driver_id),
  constraint fk_license_driver_id_driver foreign key (driver_id) references driver (id)
);

-- create table payment
create table payment (
  number integer constraint pk_payment primary key autoincrement,
  dtype text not null constraint ck_payment_dtype check (dtype in ('card', 'cash')),
  payer_id integer not null,
  card text,
  constraint fk_payment_payer_id_customer foreign key (payer_id) references customer (id),
  constraint ck_payment_card check (dtype <> 'card' or card is not null)
);

-- create table payment: index ix_payment_payer_id
create index ix_payment_payer_id on payment (payer_id);

-- create table purchase
create table purchase (
  id integer constraint pk_purchase primary key autoincrement,
  buyer_id integer not null,
  product text not null,
  friend_id integer,
  constraint fk_purchase_buyer_id_customer foreign key (buyer_id) references customer (id),
  constraint fk_purchase_friend_id_customer foreign key (friend_id) references customer (id)
);

-- create table purchase: index ix_purchase_buyer_id
create index ix_purchase_buyer_id on purchase (buyer_id);

-- create table purchase: index ix_purchase_friend_id
create index ix_purchase_friend_id on purchase (friend_id);

-- create table delivery
create table delivery (
  id integer constraint pk_delivery primary key autoincrement,
  purchase_id integer not null,
  street text not null,
  driver_id integer,
  from_code text,
  constraint fk_delivery_driver_id_driver foreign key (driver_id) references driver (id),
  constraint fk_delivery_from_code_country foreign key (from_code) references country (code),
  constraint fk_delivery_purchase_id_purchase foreign key (purchase_id) references purchase (id)
);

-- create table delivery: index ix_delivery_driver_id
create index ix_delivery_driver_id on delivery (driver_id);

-- create table delivery: index ix_delivery_from_code
create index ix_delivery_from_code on delivery (from_code);

-- create table delivery: index ix_delivery_purchase_id
create index ix_delivery_purchase_id on delivery (purchase_id);

-- create table invoice
create table invoice (
  delivery_id integer not null,
  number text not null,
  constraint pk_invoice primary key (delivery_id),
  constraint fk_invoice_delivery_id_delivery foreign key (delivery_id) references delivery (id)
);

-- create table invoice_line
create table invoice_line (
  invoice_delivery_id integer not null,
  "position" integer not null,
  text text not null,
  payer_id integer,
  constraint pk_invoice_line primary key (invoice_delivery_id, "position"),
  constraint fk_invoice_line_invoice_delivery_id_invoice foreign key (invoice_delivery_id) references invoice (delivery_id),
  constraint fk_invoice_line_payer_id_customer foreign key (payer_id) references customer (id)
);

-- create table invoice_line: index ix_invoice_line_payer_id
create index ix_invoice_line_payer_id on invoice_line (payer_id);

-- create table receipt
create table receipt (
  invoice_delivery_id integer not null,
  place text not null,
  constraint pk_receipt primary key (invoice_delivery_id),
  constraint fk_receipt_invoice_delivery_id_invoice foreign key (invoice_delivery_id) references invoice (delivery_id)
);

-- create table trip
create table trip (
  number integer constraint pk_trip primary key autoincrement,
  driver_id integer,
  constraint fk_trip_driver_id_driver foreign key (driver_id) references driver (id)
);

-- create table trip: index ix_trip_driver_id
create index ix_trip_driver_id on trip (driver_id);
