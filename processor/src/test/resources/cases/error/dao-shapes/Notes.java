package blog;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;

@Dao
interface Notes {
  @Sql("select count(*) from note")
  long number();
}
