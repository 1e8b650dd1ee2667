-- create table country
create table country (
  code text not null,
  name text not null,
  population integer,
  constraint pk_country primary key (code)
);

-- create table measurement
create table measurement (
  id integer constraint pk_measurement primary key autoincrement,
  taken_at text not null,
  "value" numeric not null,
  remark text,
  raw blob not null
);

-- create table measurement: index ix_measurement_taken_at
create index ix_measurement_taken_at on measurement (taken_at);
