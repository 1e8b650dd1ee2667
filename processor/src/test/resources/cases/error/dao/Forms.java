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

  interface NoDao {
    @Sql("select 1")
    int one();
  }

  interface Extended {
    @Sql("select 1")
    int one();
  }

  @Dao
  interface Extending extends Extended {}
}
