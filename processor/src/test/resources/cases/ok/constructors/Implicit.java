package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Implicit {
  @Id long id;
}
