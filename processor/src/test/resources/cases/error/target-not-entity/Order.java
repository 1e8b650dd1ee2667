package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class Order {
  @Id Long id;
  @ManyToOne long user;
  @ManyToOne Address address;
}
