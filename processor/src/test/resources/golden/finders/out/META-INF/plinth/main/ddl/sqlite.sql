-- create table desk
create table desk (
  number integer constraint pk_desk primary key autoincrement
);

-- create table family
create table family (
  name text not null,
  constraint pk_family primary key (name)
);

-- create table person
create table person (
  id integer constraint pk_person primary key autoincrement,
  first_name text,
  last_name text not null,
  tax_number integer not null,
  city text constraint ck_person_city check (city in ('OSLO', 'ROME')),
  born text,
  family_name text,
  desk_number integer not null,
  constraint uq_person_desk_number unique (desk_number),
  constraint uq_person_last_name_first_name unique (last_name, first_name),
  constraint uq_person_tax_number unique (tax_number),
  constraint fk_person_desk_number_desk foreign key (desk_number) references desk (number),
  constraint fk_person_family_name_family foreign key (family_name) references family (name)
);

-- create table person: index ix_person_born
create unique index ix_person_born on person (born) where city is not null;

-- create table person: index ix_person_city_born
create index ix_person_city_born on person (city, born);

-- create table person: index ix_person_city_last_name
create index ix_person_city_last_name on person (city, last_name desc);

-- create table person: index ix_person_family_name
create index ix_person_family_name on person (family_name);

-- create table person: index ix_person_last_name
create index ix_person_last_name on person (last_name);
