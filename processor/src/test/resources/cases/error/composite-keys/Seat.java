package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;

@Table
class Seat {
  @Id(generated = Generation.IDENTITY)
  long hall;

  @Id(generated = Generation.IDENTITY)
  long number;

  @Id
  @Column(precision = 5, scale = 2)
  BigDecimal price;

  @ManyToOne(column = "previous")
  Seat previous;
}
