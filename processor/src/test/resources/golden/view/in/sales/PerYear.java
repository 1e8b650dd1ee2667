package sales;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.View;

/** A key of two columns. */
@Table(name = "per_year")
@View(query = "select region, \"in\", cents from yearly")
class PerYear {
  @Id @Column(length = 40) String region;

  @Id
  @Column(name = "in")
  int year;

  long cents;
}
