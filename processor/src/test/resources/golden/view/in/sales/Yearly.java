package sales;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.View;
import org.jspecify.annotations.Nullable;

@View(
    query =
        """
        select region, "year" as "in", sum(cents) as cents, max(case when cents > 100 then cents end) as most
        from sale
        group by region, "year"
        """)
public class Yearly {
  String region;

  @Column(name = "in")
  int year;

  long cents;
  @Nullable Long most;
}
