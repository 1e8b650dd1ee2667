package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import java.util.UUID;

final class Shop {
  @Table
  static class Order {
    @Id UUID id;
    Status status;
  }

  @Table
  static class Line {
    @Id UUID id;
    @ManyToOne(onDelete = ReferentialAction.CASCADE) Order order;
    int number;
  }

  enum Status {
    OPEN,
    PAID
  }
}
