package shop;

import dev.plinth.annotation.*;
import dev.plinth.dao.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns, tables and aliases that are called like words of a database, written without quotes. */
@Dao
public interface ReservedWords {
  @Sql("select * from customer where rank > :least order by rank desc, id")
  List<Customer> above(int least);

  @Sql("select user from customer where name = :name")
  @Nullable String user(String name);

  @Sql("select c.user, c.rank as value from customer c where c.user is not null order by c.rank")
  List<Ranked> ranked();

  record Ranked(String user, int value) {}

  @Sql("select year, sum(value) as key from \"order\" o group by year order by key desc, year")
  Map<Integer, BigDecimal> byYear();

  @Sql(
      """
      with best (user, value) as (select user, max(rank) from customer group by user)
      select value from best row where row.user = :user
      """)
  int best(String user);

  @Sql(
      """
      select groups.value
      from (select rank as value, count(*) as groups from customer group by rank) groups
      where groups.groups = :count
      order by value
      """)
  List<Integer> ranksOf(long count);

  @Sql("update customer set rank = rank + 1, user = :user where id = :id and rank < 100")
  int promote(long id, String user);

  @Sql("insert into \"order\" (customer_id, placed, year, value) select id, :placed, :year, rank from customer where rank > 0")
  int orders(java.time.LocalDateTime placed, int year);

  @Sql("delete from \"order\" where year = :year and value in (:values)")
  int forget(int year, List<BigDecimal> values);
}
