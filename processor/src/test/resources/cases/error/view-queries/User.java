package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(name = "users")
class User {
  @Id Long id;
  String email;
}
