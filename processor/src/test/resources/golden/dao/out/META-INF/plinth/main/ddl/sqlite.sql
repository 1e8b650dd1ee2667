-- create table user_account
create table user_account (
  id integer constraint pk_user_account primary key autoincrement,
  name text not null,
  email text,
  status text not null constraint ck_user_account_status check (status in ('ACTIVE', 'GONE')),
  visits integer not null
);
