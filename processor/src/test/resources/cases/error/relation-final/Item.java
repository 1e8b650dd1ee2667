package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;

@Table
class Item {
  @Id Long id;
  @OneToOne Order order;
}
