package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.Table;
import java.util.List;

@Table
class Address {
  @Id Long id;
  @ManyToMany List<User> users;

  private Address() {}

  Address(Long id, List<User> users) {
    this.id = id;
    this.users = users;
  }
}
