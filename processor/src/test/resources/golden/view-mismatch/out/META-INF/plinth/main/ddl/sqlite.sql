-- create view wrong
create view wrong as
select one as two from elsewhere;
