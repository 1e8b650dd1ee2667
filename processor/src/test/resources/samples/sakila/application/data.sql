insert into language (language_id, name, last_update) values (1, 'English', '2006-02-15T05:02:19'), (2, 'Italian', '2006-02-15T05:02:19');
insert into category (category_id, name, last_update) values
  (1, 'Action', '2006-02-15T04:46:27'), (2, 'Documentary', '2006-02-15T04:46:27'), (3, 'Horror', '2006-02-15T04:46:27');
insert into actor (actor_id, first_name, last_name, last_update) values
  (1, 'PENELOPE', 'GUINESS', '2006-02-15T04:34:33'), (2, 'NICK', 'WAHLBERG', '2006-02-15T04:34:33'),
  (3, 'ED', 'CHASE', '2006-02-15T04:34:33'), (4, 'SUSAN', 'DAVIS', '2006-02-15T04:34:33'),
  (5, 'SUSAN', 'DAVIS', '2006-02-15T04:34:33');
insert into film (film_id, title, description, release_year, language_id, rental_duration, rental_rate, length, replacement_cost, rating, special_features, last_update) values
  (1, 'ACADEMY DINOSAUR', 'A Epic Drama of a Feminist', 2006, 1, 6, 0.99, 86, 20.99, 'PG', 'DELETED_SCENES', '2006-02-15T05:03:42'),
  (2, 'ACE GOLDFINGER', 'A Astounding Epistle of a Database Administrator', 2006, 1, 3, 4.99, 48, 12.99, 'G', 'TRAILERS', '2006-02-15T05:03:42'),
  (3, 'ADAPTATION HOLES', null, 2006, 2, 7, 2.99, 50, 18.99, 'NC-17', null, '2006-02-15T05:03:42'),
  (4, 'ALONE TRIP', 'A Fast-Paced Character Study', 2006, 1, 3, 0.99, 82, 14.99, 'R', 'TRAILERS', '2006-02-15T05:03:42');
insert into film_actor (actor_id, film_id, last_update) values
  (1, 1, '2006-02-15T05:05:03'), (2, 1, '2006-02-15T05:05:03'), (1, 3, '2006-02-15T05:05:03'), (2, 4, '2006-02-15T05:05:03'), (3, 4, '2006-02-15T05:05:03');
insert into film_category (film_id, category_id, last_update) values
  (1, 2, '2006-02-15T05:07:09'), (2, 3, '2006-02-15T05:07:09'), (3, 2, '2006-02-15T05:07:09'), (4, 1, '2006-02-15T05:07:09');
insert into country (country_id, country, last_update) values (1, 'Canada', '2006-02-15T04:44:00'), (2, 'Australia', '2006-02-15T04:44:00');
insert into city (city_id, city, country_id, last_update) values
  (1, 'Lethbridge', 1, '2006-02-15T04:45:25'), (2, 'Woodridge', 2, '2006-02-15T04:45:25');
insert into address (address_id, address, district, city_id, phone, last_update) values
  (1, '47 MySakila Drive', 'Alberta', 1, '', '2014-09-25T22:30:27'), (2, '28 MySQL Boulevard', 'QLD', 2, '', '2014-09-25T22:30:09');
insert into store (store_id, manager_staff_id, address_id, last_update) values (1, 1, 1, '2006-02-15T04:57:12'), (2, 2, 2, '2006-02-15T04:57:12');
insert into staff (staff_id, first_name, last_name, address_id, store_id, active, username, last_update) values
  (1, 'Mike', 'Hillyer', 1, 1, 1, 'Mike', '2006-02-15T03:57:16'), (2, 'Jon', 'Stephens', 2, 2, 1, 'Jon', '2006-02-15T03:57:16');
insert into customer (customer_id, store_id, first_name, last_name, email, address_id, active, create_date, last_update) values
  (1, 1, 'MARY', 'SMITH', 'MARY.SMITH@sakilacustomer.org', 1, 1, '2006-02-14T22:04:36', '2006-02-15T04:57:20'),
  (2, 1, 'PATRICIA', 'JOHNSON', 'PATRICIA.JOHNSON@sakilacustomer.org', 1, 1, '2006-02-14T22:04:36', '2006-02-15T04:57:20'),
  (3, 2, 'LINDA', 'WILLIAMS', null, 2, 0, '2006-02-14T22:04:36', '2006-02-15T04:57:20');
insert into inventory (inventory_id, film_id, store_id, last_update) values
  (1, 1, 1, '2006-02-15T05:09:17'), (2, 1, 1, '2006-02-15T05:09:17'), (3, 1, 2, '2006-02-15T05:09:17'),
  (4, 2, 1, '2006-02-15T05:09:17'), (5, 3, 2, '2006-02-15T05:09:17');
insert into rental (rental_id, rental_date, inventory_id, customer_id, return_date, staff_id, last_update) values
  (1, '2005-05-24T22:53:30', 1, 1, '2005-05-26T22:04:30', 1, '2006-02-15T21:30:53'),
  (2, '2005-05-24T22:54:33', 4, 2, null, 1, '2006-02-15T21:30:53'),
  (3, '2005-07-08T03:03:39', 2, 3, null, 1, '2006-02-15T21:30:53'),
  (4, '2005-07-10T12:00:00', 5, 1, '2005-07-20T12:00:00', 2, '2006-02-15T21:30:53'),
  (5, '2005-07-28T09:00:00', 3, 1, null, 2, '2006-02-15T21:30:53');
insert into payment (payment_id, customer_id, staff_id, rental_id, amount, payment_date, last_update) values
  (1, 1, 1, 1, 2.99, '2005-05-26T22:04:30', '2006-02-15T22:12:30'),
  (2, 2, 1, 2, 4.99, '2005-05-24T22:54:33', '2006-02-15T22:12:30'),
  (3, 3, 1, 3, 0.99, '2005-07-08T03:03:39', '2006-02-15T22:12:30'),
  (4, 1, 2, 4, 5.99, '2005-07-10T12:00:00', '2006-02-15T22:12:30'),
  (5, 1, 2, 5, 0.99, '2005-07-28T09:00:00', '2006-02-15T22:12:30');
