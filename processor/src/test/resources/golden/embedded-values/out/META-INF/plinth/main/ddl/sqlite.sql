-- create table document
create table document (
  id integer constraint pk_document primary key autoincrement,
  details_state text not null default 'NEW',
  details_note text not null,
  details_size integer not null generated always as (length(details_note)) virtual,
  details_level integer not null,
  details_settings text not null,
  details_tag text not null,
  audit_author text not null,
  audit_created_at text not null,
  audit_updated_at text not null,
  cover_title text,
  cover_heading text generated always as (upper(cover_title)) virtual,
  cover_colour text default 'red',
  version integer not null,
  constraint ck_document_details_note check (length(details_note) < 20)
);

-- create table sheet
create table sheet (
  id integer constraint pk_sheet primary key autoincrement,
  size_width integer not null default 1,
  size_height integer not null,
  size_area integer generated always as (size_width * size_height) virtual
);
