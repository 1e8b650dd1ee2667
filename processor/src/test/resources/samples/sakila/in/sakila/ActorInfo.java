package sakila;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.View;
import org.jspecify.annotations.Nullable;

/** Each actor with the titles of the films, by category. */
@View(
    query =
        """
        select a.actor_id, a.first_name, a.last_name, group_concat(played.titles, '; ') as film_info
        from actor a
        left join (
          select fa.actor_id, c.name || ': ' || group_concat(f.title, ', ') as titles
          from film_actor fa
          join film f on f.film_id = fa.film_id
          join film_category fc on fc.film_id = f.film_id
          join category c on c.category_id = fc.category_id
          group by fa.actor_id, c.name) played on played.actor_id = a.actor_id
        group by a.actor_id, a.first_name, a.last_name
        """)
public record ActorInfo(
    @Id int actorId, String firstName, String lastName, @Nullable String filmInfo) {}
