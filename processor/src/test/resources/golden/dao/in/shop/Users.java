package shop;

import dev.plinth.annotation.AllRows;
import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.dao.Crud;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao
public interface Users extends Crud<User, Long> {
  @Sql("select * from user_account where name like :pattern order by id")
  List<User> named(String pattern);

  @Sql("select u.* from user_account u where u.name = :name")
  Optional<User> find(String name);

  @Sql("select * from user_account where name = :name")
  User one(String name);

  @Sql("select * from user_account where name = :name")
  @Nullable User oneOrNull(String name);

  @Sql("select count(*) from user_account where status = :status")
  long count(User.Status status);

  @Sql("select max(visits) from user_account")
  Optional<Integer> mostVisits();

  @Sql("select distinct status from user_account order by status")
  List<User.Status> statuses();

  @Sql("select email, name, visits from user_account order by visits desc")
  List<Visits> visits();

  @Sql("select name from user_account order by name")
  Stream<String> names();

  @Sql("select name from user_account where name = :name")
  Stream<String> namesakes(String name);

  @Sql("select * from user_account where id in (:ids) order by id")
  List<User> those(List<Long> ids);

  @Sql(
      """
      select id from user_account where visits >= :least
      /* if :name */ and name = :name /* end */
      /* if :ids */ and :least >= 0 and id not in (:ids) /* end */
      order by id
      """)
  List<Long> search(int least, @Nullable String name, @Nullable List<Long> ids);

  @Sql("update user_account set visits = visits + 1 where name = :name")
  int visit(String name);

  @Sql("update user_account set email = :email where id = :id")
  boolean move(long id, @Nullable String email);

  @Sql("delete from user_account where id not in (:ids)")
  void deleteBut(List<Long> ids);

  @AllRows
  @Sql("delete from user_account")
  long clear();

  default User visited(String name) {
    visit(name);
    return one(name);
  }
}
