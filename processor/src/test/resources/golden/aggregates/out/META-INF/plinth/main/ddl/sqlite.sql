-- create table purchase
create table purchase (
  id integer constraint pk_purchase primary key autoincrement,
  buyer text not null
);

-- create table line
create table line (
  id integer constraint pk_line primary key autoincrement,
  place integer not null,
  product text not null,
  purchase_id integer,
  constraint fk_line_purchase_id_purchase foreign key (purchase_id) references purchase (id)
);

-- create table line: index ix_line_purchase_id
create index ix_line_purchase_id on line (purchase_id);

-- create table parcel
create table parcel (
  id integer constraint pk_parcel primary key autoincrement,
  town text not null,
  purchase_id integer,
  constraint fk_parcel_purchase_id_purchase foreign key (purchase_id) references purchase (id)
);

-- create table parcel: index ix_parcel_purchase_id
create index ix_parcel_purchase_id on parcel (purchase_id);

-- create table tag
create table tag (
  word text not null,
  constraint pk_tag primary key (word)
);

-- create table purchase_tag
create table purchase_tag (
  purchase_id integer not null,
  tag_word text not null,
  constraint pk_purchase_tag primary key (purchase_id, tag_word),
  constraint fk_purchase_tag_purchase_id_purchase foreign key (purchase_id) references purchase (id) on delete cascade,
  constraint fk_purchase_tag_tag_word_tag foreign key (tag_word) references tag (word) on delete cascade
);

-- create table purchase_tag: index ix_purchase_tag_tag_word
create index ix_purchase_tag_tag_word on purchase_tag (tag_word);
