package shop;

import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order extends Base<Long> {
  int pieces;

  @ManyToOne @Nullable Item item;
}
