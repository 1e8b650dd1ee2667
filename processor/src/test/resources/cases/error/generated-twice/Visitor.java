package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(table = "usertable")
class Visitor {
  @Id long id;
}
