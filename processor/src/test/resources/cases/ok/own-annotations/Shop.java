package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Shop {
  @Id
  @Column(name = "shop_id")
  Long id;
}
