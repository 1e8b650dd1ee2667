package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

class Zoo {
  @Table
  class Cage {
    @Id long id;
  }

  @Table
  private static class Keeper {
    @Id long id;
  }

  private static class Office {
    @Table
    static class Desk {
      @Id long id;
    }
  }

  @Table
  static class Box<T> {
    @Id long id;
  }
}
