package blog;

import dev.plinth.annotation.Bind;
import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;

@Dao
interface Taken {
  @Sql("select count(*) from writer")
  long number();
}

final class TakenImpl {
  int plus(@Bind("one") int a, int b) {
    return a + b;
  }
}

@Dao
interface Outer_Inner {
  @Sql("select count(*) from writer")
  long number();
}

interface NoDao {
  int plus(@Bind("one") int a);
}
