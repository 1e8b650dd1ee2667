package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Both names are words of SQL. */
@Table(schema = "select", name = "order")
public class Order {
  enum State {
    OPEN,
    PAID
  }

  @Id @Nullable Long id;
  @ManyToOne Account account;
  State state;
  @Version int version;

  Order() {}

  Order(Account account, State state) {
    this.account = account;
    this.state = state;
  }
}
