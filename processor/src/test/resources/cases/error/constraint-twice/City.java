package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Order;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;

@Table
@Index(columns = {"name", "code"})
@Index(
    columns = {"name", "code"},
    order = {Order.DESC, Order.ASC})
class City {
  @Id Long id;

  @Index(name = "by_code")
  String code;

  @Unique(name = "by_name")
  String name;
}
