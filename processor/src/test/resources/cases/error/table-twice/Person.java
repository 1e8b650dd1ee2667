package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Person {
  @Id Long id;
}
