-- create table sale
create table sale (
  id integer constraint pk_sale primary key autoincrement,
  price numeric not null,
  code text,
  secret text not null,
  labels text not null,
  pieces integer not null,
  tip_given numeric,
  tip_by text,
  constraint uq_sale_code unique (code)
);

-- create table sale: index ix_sale_price
create index ix_sale_price on sale (price);

-- create table voucher
create table voucher (
  name text not null,
  worth numeric not null,
  code text,
  constraint pk_voucher primary key (name)
);
