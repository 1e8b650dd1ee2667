package harbor;

import dev.plinth.annotation.View;

/** A view of a view. */
@View(
    query =
        """
        select s.name as name, t.visits as visits
        from traffic t join ship s on s.id = t.ship
        where t.visits > 1
        """)
public record BusyShip(String name, long visits) {}
