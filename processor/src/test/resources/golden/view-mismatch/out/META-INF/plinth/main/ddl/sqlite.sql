-- create view wrong
create view wrong as
select 1 as one;
