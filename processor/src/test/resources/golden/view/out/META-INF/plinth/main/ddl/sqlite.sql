-- create table sale
create table sale (
  id integer constraint pk_sale primary key autoincrement,
  region text not null,
  "year" integer not null,
  cents integer not null
);

-- create view yearly
create view yearly as
select region, "year" as "in", sum(cents) as cents, max(case when cents > 100 then cents end) as most from sale group by region, "year";

-- create view per_year
create view per_year as
select region, "in", cents from yearly;

-- create view revenue
create view revenue as
select region, sum(cents) as cents, count(*) as sales from yearly group by region;
