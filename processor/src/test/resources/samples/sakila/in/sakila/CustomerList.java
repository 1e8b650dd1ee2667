package sakila;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.View;
import org.jspecify.annotations.Nullable;

/** Customers with their addresses. */
@View(
    query =
        """
        select cu.customer_id as id, cu.first_name || ' ' || cu.last_name as name, a.address,
          a.postal_code as zip_code, a.phone, city.city, country.country,
          case when cu.active then 'active' else '' end as notes, cu.store_id as sid
        from customer cu
        join address a on cu.address_id = a.address_id
        join city on a.city_id = city.city_id
        join country on city.country_id = country.country_id
        """)
public record CustomerList(
    @Id int id,
    String name,
    String address,
    @Nullable String zipCode,
    String phone,
    String city,
    String country,
    String notes,
    int sid) {}
