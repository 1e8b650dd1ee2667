package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(name = "Person")
class User {
  @Id Long id;
  Object anything;
}
