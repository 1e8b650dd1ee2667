package shop;

import dev.plinth.annotation.AllRows;
import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;

class Forms {
  @Dao
  abstract static class OfClass {}

  @Dao
  interface Generic<T> {}

  @Dao
  private interface Hidden {}

  @AllRows
  void stray() {}
}
