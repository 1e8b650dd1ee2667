-- create table author
create table author (
  id integer constraint pk_author primary key autoincrement,
  name text not null,
  email text,
  rating integer not null,
  active integer not null,
  status text not null constraint ck_author_status check (status in ('ALIVE', 'DEAD')),
  home_city text not null,
  home_zip text not null,
  fee integer not null,
  born text
);

-- create table book
create table book (
  id integer constraint pk_book primary key autoincrement,
  title text not null,
  author_id integer not null,
  editor_id integer,
  price numeric not null,
  constraint fk_book_author_id_author foreign key (author_id) references author (id),
  constraint fk_book_editor_id_author foreign key (editor_id) references author (id)
);

-- create table book: index ix_book_author_id
create index ix_book_author_id on book (author_id);

-- create table book: index ix_book_editor_id
create index ix_book_editor_id on book (editor_id);

-- create table section
create table section (
  id integer constraint pk_section primary key autoincrement,
  name text not null,
  parent_id integer,
  constraint fk_section_parent_id_section foreign key (parent_id) references section (id)
);

-- create table section: index ix_section_parent_id
create index ix_section_parent_id on section (parent_id);
