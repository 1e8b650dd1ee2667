package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

class People {
  @Table
  static class Person {
    @Id Long id;
  }
}
