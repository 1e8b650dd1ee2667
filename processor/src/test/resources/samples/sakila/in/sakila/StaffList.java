package sakila;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.View;
import org.jspecify.annotations.Nullable;

/** Staff with their addresses. */
@View(
    query =
        """
        select s.staff_id as id, s.first_name || ' ' || s.last_name as name, a.address,
          a.postal_code as zip_code, a.phone, city.city, country.country, s.store_id as sid
        from staff s
        join address a on s.address_id = a.address_id
        join city on a.city_id = city.city_id
        join country on city.country_id = country.country_id
        """)
public record StaffList(
    @Id int id,
    String name,
    String address,
    @Nullable String zipCode,
    String phone,
    String city,
    String country,
    int sid) {}
