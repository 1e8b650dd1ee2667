-- create table animal
create table animal (
  zoo integer not null,
  number integer not null,
  dtype text not null constraint ck_animal_dtype check (dtype in ('any', 'dog', 'puppy')),
  cage_house text,
  cage_door integer,
  trick text,
  weeks integer,
  constraint pk_animal primary key (zoo, number),
  constraint ck_animal_dog check (dtype <> 'dog' or trick is not null),
  constraint ck_animal_puppy check (dtype <> 'puppy' or (trick is not null and weeks is not null))
);
