package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.util.List;

@Table
class Address {
  @Id Long id;
  @ManyToOne List<User> user;
}
