package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
@Index(columns = {"name", "ship.depot"})
public class Order {
  @Id @Nullable Long id;
  @Column(length = 30) String name;
  @Embedded Delivery ship = new Delivery();

  @Embedded(prefix = "back_")
  @Nullable Delivery back;

  Order() {}

  Order(String name) {
    this.name = name;
  }
}
