-- create table everything
create table everything (
  id integer constraint pk_everything primary key autoincrement,
  flag integer not null,
  tiny integer not null,
  small integer not null,
  number integer not null,
  big integer not null,
  "real" real not null,
  precise real not null,
  letter text not null,
  maybe_flag integer,
  maybe_tiny integer,
  maybe_small integer,
  maybe_number integer,
  maybe_big integer,
  maybe_real real,
  maybe_precise real,
  maybe_letter text,
  short_text text,
  text text,
  price numeric,
  whole integer,
  huge text,
  unlimited text,
  bytes blob,
  uuid text,
  "day" text,
  time text,
  local text,
  instant text,
  exact text,
  "second" text,
  "offset" text,
  duration integer,
  color text constraint ck_everything_color check (color in ('RED', 'GREEN')),
  place integer,
  settings text
);

-- create table note
create table note (
  id integer constraint pk_note primary key autoincrement,
  text text not null,
  state text not null default 'draft',
  size integer not null generated always as (length(text)) stored,
  version integer not null,
  created_at text not null,
  updated_at text not null
);

-- create table stamp
create table stamp (
  id text not null,
  text text not null,
  version text not null,
  constraint pk_stamp primary key (id)
);

-- create table ticket
create table ticket (
  id text not null,
  code text not null,
  title text not null,
  state text not null default 'open',
  due text not null default (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'),
  weight integer default 7,
  loud text generated always as (upper(title)) virtual,
  version integer not null,
  created_at text not null,
  updated_at text not null,
  constraint pk_ticket primary key (id),
  constraint uq_ticket_code unique (code),
  constraint ck_ticket_title check (length(title) > 0)
);

-- create table ticket: index ix_ticket_title
create index ix_ticket_title on ticket ((lower(title)));
