package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.View;
import java.math.BigDecimal;

/** What each store earned. */
@View(
    query =
        """
        select s.store_id, c.city || ',' || cy.country as store,
          m.first_name || ' ' || m.last_name as manager, sum(p.amount) as total_sales
        from payment p
        join rental r on p.rental_id = r.rental_id
        join inventory i on r.inventory_id = i.inventory_id
        join store s on i.store_id = s.store_id
        join address a on s.address_id = a.address_id
        join city c on a.city_id = c.city_id
        join country cy on c.country_id = cy.country_id
        join staff m on s.manager_staff_id = m.staff_id
        group by s.store_id, c.city, cy.country, m.first_name, m.last_name
        """)
public record SalesByStore(
    @Id int storeId,
    String store,
    String manager,
    @Column(precision = 12, scale = 2) BigDecimal totalSales) {}
