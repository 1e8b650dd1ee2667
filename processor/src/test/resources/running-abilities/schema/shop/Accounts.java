package shop;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import java.util.List;

@Dao
public interface Accounts {
  record OrderCount(String email, long orders) {}

  @Sql(
      """
      select a.email, count(o.id) orders
      from app.account a left join "select"."order" o on o.account_id = a.id
      where a.email not in (select account.email from archive.account)
      group by a.email
      order by a.email
      """)
  List<OrderCount> orderCounts();
}
