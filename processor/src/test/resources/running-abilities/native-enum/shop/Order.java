package shop;

import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "customer_order")
public class Order {
  @Id @Nullable Long id;

  @Enumerated(EnumStorage.NATIVE)
  @Index
  OrderState state;

  @Enumerated(EnumStorage.NATIVE)
  @Nullable
  OrderState previous;

  @Json String details;
  UUID token;

  Order() {}

  Order(OrderState state, String details, UUID token) {
    this.state = state;
    this.details = details;
    this.token = token;
  }
}
