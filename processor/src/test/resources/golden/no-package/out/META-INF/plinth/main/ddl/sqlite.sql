-- create table note
create table note (
  id integer constraint pk_note primary key autoincrement,
  text text not null
);

-- create table note: index ix_note_text
create index ix_note_text on note (text);
