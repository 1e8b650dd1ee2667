package blog;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;

final class Outer {
  @Dao
  interface Inner {
    @Sql("select count(*) from writer")
    long number();
  }

  private Outer() {}
}
