create table product (
  id integer constraint pk_product primary key autoincrement,
  name varchar(80) not null,
  description text,
  quantity integer not null,
  active integer not null,
  weight real not null,
  price numeric(12, 2) not null,
  released_at text not null,
  changed_at text not null,
  rating integer
);
create table user_account (
  id integer constraint pk_user_account primary key autoincrement,
  name varchar(30) not null,
  fullname text
);
create table address (
  id integer constraint pk_address primary key autoincrement,
  email_address text not null,
  user_id bigint not null,
  constraint fk_address_user_id_user_account foreign key (user_id) references user_account(id)
);
create index ix_address_user_id on address (user_id);
