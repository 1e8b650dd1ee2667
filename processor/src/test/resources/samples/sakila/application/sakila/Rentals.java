package sakila;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the stores ask: who has what, what is there, who earned what. */
@Dao
interface Rentals {

  /** The manual's query of overdue films. */
  @Sql(
      """
      select c.last_name || ', ' || c.first_name as customer, a.phone, f.title
      from rental r
      inner join customer c on r.customer_id = c.customer_id
      inner join address a on c.address_id = a.address_id
      inner join inventory i on r.inventory_id = i.inventory_id
      inner join film f on i.film_id = f.film_id
      where r.return_date is null
        and julianday(r.rental_date) + f.rental_duration < julianday(:today)
      order by f.title, r.rental_id
      limit :most
      """)
  List<Overdue> overdue(LocalDateTime today, int most);

  /** As the procedure film_in_stock: the copies of a film that a store has and nobody took. */
  @Sql(
      """
      select i.inventory_id from inventory i
      where i.film_id = :film and i.store_id = :store
        and not exists (
          select * from rental r
          where r.inventory_id = i.inventory_id and r.return_date is null)
      order by i.inventory_id
      """)
  int[] inStock(int film, int store);

  /** As the function inventory_held_by_customer: who has the copy, or null. */
  @Sql("select customer_id from rental where return_date is null and inventory_id = :inventory")
  @Nullable Integer heldBy(int inventory);

  /** As the function get_customer_balance. */
  @Sql(
      """
      select
        coalesce((
          select sum(f.rental_rate)
          from film f join inventory i using (film_id) join rental r using (inventory_id)
          where r.rental_date <= :until and r.customer_id = :customer), 0)
        + coalesce((
          select sum(max(cast(julianday(r.return_date) - julianday(r.rental_date)
            - f.rental_duration as integer), 0))
          from rental r join inventory i using (inventory_id) join film f using (film_id)
          where r.rental_date <= :until and r.customer_id = :customer), 0)
        - coalesce((
          select sum(p.amount) from payment p
          where p.payment_date <= :until and p.customer_id = :customer), 0)
      """)
  BigDecimal balance(int customer, LocalDateTime until);

  @Sql(
      """
      select s.store_id, strftime('%Y-%m', p.payment_date) as month, sum(p.amount) as revenue,
        round(100.0 * sum(p.amount) / sum(sum(p.amount)) over (partition by s.store_id), 1) as share
      from payment p
      join staff st on st.staff_id = p.staff_id
      join store s on s.store_id = st.store_id
      group by s.store_id, month
      order by s.store_id, month
      """)
  List<Revenue> revenue();

  /** As the procedure rewards_report: who rented enough in the month before. */
  @Sql(
      """
      select c.* from customer as c
      inner join (
        select p.customer_id from payment as p
        where p.payment_date >= :from and p.payment_date < :to
        group by p.customer_id
        having sum(p.amount) > :dollars and count(p.customer_id) >= :purchases
      ) as t on c.customer_id = t.customer_id
      """)
  List<Customer> rewarded(
      LocalDateTime from, LocalDateTime to, BigDecimal dollars, int purchases);

  @Sql(
      """
      select f.title, count(r.rental_id) as rentals,
        dense_rank() over (order by count(r.rental_id) desc) as place
      from film f
      left join inventory i on i.film_id = f.film_id
      left join rental r on r.inventory_id = i.inventory_id
      group by f.film_id
      order by place, f.title
      """)
  List<Popular> popularity();

  @Sql("select f.*, r.* from rental r join inventory i using (inventory_id)"
      + " join film f using (film_id) where r.customer_id = :customer order by r.rental_date")
  List<Taken> history(int customer);

  record Overdue(String customer, String phone, String title) {}

  record Revenue(int storeId, String month, BigDecimal revenue, double share) {}

  record Popular(String title, long rentals, long place) {}

  record Taken(Film film, Rental rental) {}
}
