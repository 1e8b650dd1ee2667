-- create table payment
create table payment (
  id_shop integer not null,
  id_number integer not null,
  dtype text not null constraint ck_payment_dtype check (dtype in ('card', 'transfer')),
  version integer not null,
  created_at text not null,
  currency text not null default 'EUR',
  number text,
  shown text generated always as (upper(number)) virtual,
  bank_code text,
  bank_city text,
  bank_method integer,
  changed text,
  details text,
  to_code text,
  to_city text,
  to_method integer,
  constraint pk_payment primary key (id_shop, id_number),
  constraint ck_payment_card check (dtype <> 'card' or (number is not null and bank_code is not null and bank_method is not null and changed is not null)),
  constraint ck_payment_transfer check (dtype <> 'transfer' or details is not null)
);

-- create table receipt
create table receipt (
  payment_id_shop integer not null,
  payment_id_number integer not null,
  page integer not null,
  refund_id_shop integer,
  refund_id_number integer,
  constraint pk_receipt primary key (payment_id_shop, payment_id_number, page),
  constraint fk_receipt_payment_id_shop_payment_id_number_payment foreign key (payment_id_shop, payment_id_number) references payment (id_shop, id_number),
  constraint fk_receipt_refund_id_shop_refund_id_number_payment foreign key (refund_id_shop, refund_id_number) references payment (id_shop, id_number)
);

-- create table receipt: index ix_receipt_refund_id_shop_refund_id_number
create index ix_receipt_refund_id_shop_refund_id_number on receipt (refund_id_shop, refund_id_number);
