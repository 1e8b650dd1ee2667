package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(dao = Table.NONE)
class Shop_Order {
  @Id long id;
}
