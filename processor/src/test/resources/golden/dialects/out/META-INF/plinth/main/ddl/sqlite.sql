-- create table order
create table "order" (
  id integer constraint pk_order primary key autoincrement,
  "group" text not null,
  placed text not null default (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'),
  number integer not null default 1,
  token text not null
);

-- create table ticket
create table ticket (
  id integer constraint pk_ticket primary key autoincrement
);
