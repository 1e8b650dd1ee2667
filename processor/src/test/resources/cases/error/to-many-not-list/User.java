package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.Set;

@Table
class User {
  @Id Long id;

  @OneToMany(mappedBy = "user")
  Set<Address> addresses;

  @OneToMany(mappedBy = "user")
  Address address;
}
