package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Words of SQL, upper case and a space as names. */
@Table(name = "order")
@Index(columns = {"group", "mixed"}, name = "Select")
public class Order {
  @Id
  @Column(name = "select")
  long select;

  @Column(name = "group")
  int group;

  @Column(name = "Mixed Case")
  @Nullable Integer mixed;

  Order() {}

  Order(long select, int group) {
    this.select = select;
    this.group = group;
  }
}
