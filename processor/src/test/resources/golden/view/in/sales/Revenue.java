package sales;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.View;

/** Comes before the view that it reads, by name. */
@View(query = "select region, sum(cents) as cents, count(*) as sales from yearly group by region")
public record Revenue(@Id @Column(length = 40) String region, long cents, int sales) {}
