-- create table shape
create table shape (
  id integer constraint pk_shape primary key autoincrement,
  dtype text not null constraint ck_shape_dtype check (dtype in ('circle', 'it''s a square', 'nothing', 'cube')),
  label text,
  radius real,
  center_x integer,
  center_y integer,
  side real,
  edges integer,
  constraint ck_shape_circle check (dtype <> 'circle' or radius is not null),
  constraint ck_shape_cube check (dtype <> 'cube' or side is not null),
  constraint ck_shape_square check (dtype <> 'it''s a square' or (label is not null and side is not null))
);
