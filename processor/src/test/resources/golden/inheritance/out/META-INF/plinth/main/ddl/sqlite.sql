-- create table customer
create table customer (
  id integer constraint pk_customer primary key autoincrement,
  name text not null
);

-- create table payment
create table payment (
  id integer constraint pk_payment primary key autoincrement,
  kind text not null constraint ck_payment_kind check (kind in ('card', 'transfer', 'direct_debit')),
  due text not null,
  cents integer not null,
  customer_id integer not null,
  card_number text,
  expires integer,
  iban text,
  purpose text,
  mandate text,
  returned integer,
  constraint uq_payment_card_number unique (card_number),
  constraint fk_payment_customer_id_customer foreign key (customer_id) references customer (id),
  constraint ck_payment_card_payment check (kind <> 'card' or (card_number is not null and expires is not null)),
  constraint ck_payment_direct_debit check (kind <> 'direct_debit' or (iban is not null and mandate is not null and returned is not null)),
  constraint ck_payment_transfer check (kind <> 'transfer' or (iban is not null and purpose is not null))
);

-- create table payment: index ix_payment_customer_id
create index ix_payment_customer_id on payment (customer_id);

-- create table payment: index ix_payment_due
create index ix_payment_due on payment (due);

-- create table payment: index ix_payment_iban
create index ix_payment_iban on payment (iban);

-- create table reminder
create table reminder (
  id integer constraint pk_reminder primary key autoincrement,
  text text not null,
  payment_id integer not null,
  constraint fk_reminder_payment_id_payment foreign key (payment_id) references payment (id)
);

-- create table reminder: index ix_reminder_payment_id
create index ix_reminder_payment_id on reminder (payment_id);
