package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;

@Table
class Product {
  @Id Long id;
  @Money BigDecimal price;

  @Money
  @Column(name = "cost", scale = 2)
  BigDecimal spent;

  @Price BigDecimal total;

  @Reference Shop shop;

  @Reference
  @ManyToOne(column = "maker")
  Shop producer;

  @Reference Shop seller;

  @Reference Shop otherShop;
}
