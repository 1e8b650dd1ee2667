package shop;

import dev.plinth.annotation.AllRows;
import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Dao
interface Users {
  @Sql("select * from user_acount")
  List<User> all();

  @Sql("select * from user_account where emial = :email")
  List<User> byEmail(String email);

  @Sql(
      """
      select id
      from user_account
      where name = :nmae
      """)
  Optional<Long> find(String name);

  @Sql("select name from user_account where id = :id")
  String nameOf(String id);

  @Sql("select email from user_account where id = :id")
  String emailOf(long id);

  @Sql("delete from user_account")
  int clear();

  @Sql("select email, id, name from user_account")
  List<User> inOtherOrder();

  @Sql("select id from user_account where name = :user")
  List<Long> by(Map<String, String> user);

  @Sql("select id, name from user_account")
  Map<Long, Object> names();

  <T> List<User> nothing();

  @Sql("select id from user_account")
  <T> List<Long> generic();

  @Sql("select 1")
  default int one() {
    return 1;
  }
}
