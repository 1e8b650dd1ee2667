package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.View;
import java.math.BigDecimal;

/** What each category earned. */
@View(
    query =
        """
        select c.name as category, sum(p.amount) as total_sales
        from payment p
        join rental r on p.rental_id = r.rental_id
        join inventory i on r.inventory_id = i.inventory_id
        join film_category fc on i.film_id = fc.film_id
        join category c on fc.category_id = c.category_id
        group by c.name
        """)
public record SalesByFilmCategory(
    @Id String category, @Column(precision = 12, scale = 2) BigDecimal totalSales) {}
