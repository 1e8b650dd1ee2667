package shop;

import dev.plinth.annotation.Column;
import java.math.BigDecimal;

abstract class Money {
  @Column(precision = 19, scale = 4)
  BigDecimal amount;
}
