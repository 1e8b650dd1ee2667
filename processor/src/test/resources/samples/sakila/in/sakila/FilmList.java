package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.View;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Films with category and actors. */
@View(
    query =
        """
        select film.film_id as fid, film.title, film.description, category.name as category,
          film.rental_rate as price, film.length, film.rating,
          group_concat(actor.first_name || ' ' || actor.last_name, ', ') as actors
        from film
        left join film_category on film_category.film_id = film.film_id
        left join category on category.category_id = film_category.category_id
        left join film_actor on film.film_id = film_actor.film_id
        left join actor on film_actor.actor_id = actor.actor_id
        group by film.film_id, category.name
        """)
public record FilmList(
    int fid,
    String title,
    @Nullable String description,
    @Nullable String category,
    @Column(precision = 4, scale = 2) @Nullable BigDecimal price,
    @Nullable Short length,
    @Convert(converter = Rating.AsText.class) @Nullable Rating rating,
    @Nullable String actors) {}
