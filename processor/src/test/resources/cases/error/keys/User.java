package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Order;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.util.List;

@Table
@Unique
@Unique(columns = {"name", "email", "name"})
@Index(columns = "addresses")
@Index(
    columns = {"name", "email"},
    order = Order.DESC)
class User {
  @Id @Unique Long id;

  @Index(columns = "name")
  String name;

  @Unique
  @Index
  @Column(unique = true)
  String email;

  @OneToMany(mappedBy = "user")
  List<Address> addresses;
}
