package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;

@Table
class Product {
  @Id Long id;

  @Column(length = 0)
  String name;

  @Column(length = 99999999)
  String text;

  @Column(precision = 66)
  BigDecimal price;

  @Column(precision = 3, scale = 4)
  BigDecimal share;

  @Column(precision = 3, scale = -1)
  BigDecimal rough;
}
