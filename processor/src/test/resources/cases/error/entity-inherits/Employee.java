package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Employee extends Person {
  @Id long id;
  Object badge;
}
