-- create table order
create table "order" (
  "Nr" integer constraint pk_order primary key autoincrement,
  "group" text not null,
  "odd \users */ näme @home {" text not null,
  "20"" `wheel` 'rim'" integer not null
);

-- create table order: index ix_order_20" `wheel` 'rim'
create index "ix_order_20"" `wheel` 'rim'" on "order" ("20"" `wheel` 'rim'");

-- create table order: index ix_order_group
create index ix_order_group on "order" ("group");
