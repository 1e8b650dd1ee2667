package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(table = "user-table", dao = "class", constant = "2nd")
class User {
  @Id long id;
}
