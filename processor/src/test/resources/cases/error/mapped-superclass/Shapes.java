package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.MappedSuperclass;
import dev.plinth.annotation.Table;

class Shapes {
  @MappedSuperclass
  interface Shape {}

  @MappedSuperclass
  record Point(int x) {}

  @MappedSuperclass
  enum Color {
    RED
  }

  @Table
  @MappedSuperclass
  static class Both {
    @Id long id;
  }
}
