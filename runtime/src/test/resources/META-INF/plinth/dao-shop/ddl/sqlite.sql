create table user_account (
  id integer constraint pk_user_account primary key autoincrement,
  name varchar(30) not null,
  fullname text,
  constraint uq_user_account_name unique (name)
);

create table address (
  id integer constraint pk_address primary key autoincrement,
  email_address text not null,
  user_id bigint not null,
  constraint ck_address_email_address check (email_address <> ''),
  constraint fk_address_user_id_user_account foreign key (user_id) references user_account (id)
);

create index ix_address_user_id on address (user_id);

create table country (
  code text not null constraint pk_country primary key,
  name varchar(80) not null,
  population integer
);

create table note (
  id integer constraint pk_note primary key autoincrement,
  text text not null
);

create table employee (
  id integer constraint pk_employee primary key autoincrement,
  name text not null,
  manager_id bigint,
  constraint fk_employee_manager_id_employee foreign key (manager_id) references employee (id)
);

create table sample (
  id bigint not null constraint pk_sample primary key,
  flag boolean not null,
  flag_or_null boolean,
  tiny smallint,
  small smallint,
  number integer not null,
  number_or_null integer,
  big bigint,
  real_number real,
  ratio double not null,
  ratio_or_null double,
  letter text,
  text_value varchar(10),
  price decimal(15, 4),
  count_value integer,
  amount text,
  huge text,
  bytes blob,
  uuid text,
  day text,
  time_value text,
  moment text,
  instant_value text,
  offset_value text,
  duration_value integer,
  status text
);
