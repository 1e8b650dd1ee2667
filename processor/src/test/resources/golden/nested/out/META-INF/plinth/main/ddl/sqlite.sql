-- create table order
create table "order" (
  id text not null,
  status text not null constraint ck_order_status check (status in ('OPEN', 'PAID')),
  constraint pk_order primary key (id)
);

-- create table line
create table line (
  id text not null,
  order_id text not null,
  number integer not null,
  constraint pk_line primary key (id),
  constraint fk_line_order_id_order foreign key (order_id) references "order" (id) on delete cascade
);

-- create table line: index ix_line_order_id
create index ix_line_order_id on line (order_id);
