-- create table account
create table account (
  number integer constraint pk_account primary key autoincrement,
  iban text not null,
  closed integer not null,
  a_count integer not null,
  note text,
  parent_number integer,
  constraint uq_account_iban unique (iban),
  constraint fk_account_parent_number_account foreign key (parent_number) references account (number)
);

-- create table account: index ix_account_parent_number
create index ix_account_parent_number on account (parent_number);
