-- create table writer
create table writer (
  id integer constraint pk_writer primary key autoincrement,
  name text not null,
  age integer,
  fee integer not null,
  tags text not null,
  home_city text not null,
  home_zip text not null
);

-- create table post
create table post (
  id integer constraint pk_post primary key autoincrement,
  title text not null,
  writer_id integer not null,
  editor_id integer,
  constraint fk_post_editor_id_writer foreign key (editor_id) references writer (id),
  constraint fk_post_writer_id_writer foreign key (writer_id) references writer (id)
);

-- create table post: index ix_post_editor_id
create index ix_post_editor_id on post (editor_id);

-- create table post: index ix_post_writer_id
create index ix_post_writer_id on post (writer_id);
