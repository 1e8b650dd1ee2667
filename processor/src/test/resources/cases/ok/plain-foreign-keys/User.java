package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(name = "user_account")
class User {
  @Id Long id;
}
