package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(dao = "PersonStore")
class Person {
  @Id long id;
}
