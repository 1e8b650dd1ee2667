package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(table = "Orders", dao = "Orders")
class Order {
  @Id long id;
}
