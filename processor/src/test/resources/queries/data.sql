insert into user_account (id, name, fullname, active) values
  (1, 'spongebob', 'Spongebob Squarepants', 1),
  (2, 'sandy', 'Sandy Cheeks', 1),
  (3, 'patrick', null, 0);
insert into address (id, email_address, user_id) values
  (1, 'spongebob@sqlalchemy.org', 1),
  (2, 'sandy@sqlalchemy.org', 2),
  (3, 'sandy@squirrelpower.org', 2);
insert into profile (id, user_id, motto) values (1, 2, 'Hiyah!');
insert into employee (id, name, team, salary, age, hired, grade, boss_id) values
  (1, 'Ada', 'core', '9000.50', 50, '2001-02-03', 'SENIOR', null),
  (2, 'Bob', 'core', '5000.25', 40, '2010-05-06', 'SENIOR', 1),
  (3, 'Cyd', 'core', '3000.25', null, '2020-07-08', 'JUNIOR', 2),
  (4, 'Dan', 'web', '4000.00', 30, '2015-09-10', 'JUNIOR', 1);
insert into article (id, title, "order") values (1, 'Bread', '1.5000000000'), (2, 'Wine', '10.2500000000');
insert into tag (id, name) values (1, 'food'), (2, 'drink'), (3, 'toy');
insert into article_tag (article_id, tag_id) values (1, 1), (2, 1), (2, 2);
