-- initial
-- revision jb5fyt7m, sqlite

-- create table user_account
create table user_account (
  id integer constraint pk_user_account primary key autoincrement,
  name text not null
);

-- create table user_account: index ix_user_account_name
create index ix_user_account_name on user_account (name);

-- create table address
create table address (
  id integer constraint pk_address primary key autoincrement,
  email_address text not null,
  user_id integer not null,
  constraint fk_address_user_id_user_account foreign key (user_id) references user_account (id)
);

-- create table address: index ix_address_user_id
create index ix_address_user_id on address (user_id);
