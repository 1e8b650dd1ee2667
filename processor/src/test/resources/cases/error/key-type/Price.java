package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;

@Table
class Price {
  @Id
  @Column(precision = 9, scale = 2)
  BigDecimal amount;
}
