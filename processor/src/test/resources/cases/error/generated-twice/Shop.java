package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

class Shop {
  @Table
  static class Order {
    @Id long id;
  }
}
