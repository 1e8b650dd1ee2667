package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(name = "users", dao = "PersonStore")
class User {
  @Id long id;
}
