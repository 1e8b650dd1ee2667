package sakila;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.dao.Crud;
import dev.plinth.dao.Sort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What customers ask about films. */
@Dao
interface Films extends Crud<Film, Integer> {

  @Sql(
      """
      select a.first_name || ' ' || a.last_name
      from actor a
      where a.actor_id in (
        select fa.actor_id from film_actor fa join film f on fa.film_id = f.film_id
        where f.title = :title)
      order by a.last_name
      """)
  List<String> castOf(String title);

  @Sql(
      """
      select last_name, count(*) as number from actor
      group by last_name having count(*) > 1
      """)
  Map<String, Integer> sharedLastNames();

  @Sql(
      """
      select upper(substr(first_name, 1, 1)) || lower(substr(first_name, 2)) || ' '
        || upper(substr(last_name, 1, 1)) || lower(substr(last_name, 2)) as name
      from actor order by actor_id
      """)
  List<String> properNames();

  @Sql(
      """
      select distinct f1.title from film f1
      join film_actor mine on mine.film_id = f1.film_id
      join film_actor other on other.film_id = f1.film_id and other.actor_id <> mine.actor_id
      where mine.actor_id = :one and other.actor_id = :two
      """)
  List<String> together(int one, int two);

  @Sql(
      """
      select * from film f
      where 1 = 1
      /* if :title */ and f.title like '%' || :title || '%' /* end */
      /* if :category */
        and exists (
          select 1 from film_category fc join category c on c.category_id = fc.category_id
          where fc.film_id = f.film_id and c.name = :category)
      /* end */
      /* if :longest */ and f.length <= :longest /* end */
      /* if :ratings */ and f.rating in (:ratings) /* end */
      /* if :cheapest */ and f.rental_rate >= :cheapest /* end */
      """)
  List<Film> search(
      @Nullable String title,
      @Nullable String category,
      @Nullable Integer longest,
      @Nullable List<Rating> ratings,
      @Nullable BigDecimal cheapest,
      Sort<Film> sort);

  @Sql(
      """
      select category.name, avg(length) as average, max(length) - min(length) as spread
      from film join film_category using (film_id) join category using (category_id)
      group by category.category_id
      having avg(length) > (select avg(length) from film)
      order by average desc
      """)
  List<Lengths> longCategories();

  @Sql(
      """
      insert into film_text (film_id, title, description)
      select film_id, title, description from film where true
      on conflict (film_id) do update
      set title = excluded.title, description = excluded.description
      """)
  int indexTexts();

  @Sql("select title from film_text where title like :pattern or description like :pattern")
  List<String> texts(String pattern);

  @Sql("select title, rating from film where rating <> :rating order by film_id")
  List<Rated> ratedOtherThan(Rating rating);

  List<Film> findByRatingInOrderByTitle(List<Rating> ratings);

  List<Film> findByLanguageNameAndLengthBetween(String language, short from, short to);

  long countByDescriptionIsNull();

  record Rated(String title, @Nullable Rating rating) {}

  record Lengths(String name, @Nullable Double average, @Nullable Integer spread) {}
}
