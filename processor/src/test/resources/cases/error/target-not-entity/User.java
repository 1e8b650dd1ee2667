package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.List;

@Table
class User {
  @Id Long id;

  @OneToMany(mappedBy = "user")
  List<String> names;

  @OneToMany(mappedBy = "user")
  List<Address> addresses;
}
