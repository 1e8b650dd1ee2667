package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table
@Unique(columns = {"name", "address.city"})
@Index(columns = "shipping.point")
public class Customer {
  @Id @Nullable Long id;
  @Column(length = 40) String name;
  @Embedded Address address;

  @Embedded(prefix = "ship_")
  @Nullable Address shipping;
}
