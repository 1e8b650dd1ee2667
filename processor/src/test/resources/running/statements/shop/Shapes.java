package shop;

import dev.plinth.annotation.*;
import dev.plinth.dao.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins, groups, queries in queries and windows, as every database has them. */
@Dao
public interface Shapes {
  record Total(String name, long orders, BigDecimal total) {}

  @Sql(
      """
      select c.name, count(o.id) as orders, coalesce(sum(o.value), 0) as total
      from customer c left join "order" o on o.customer_id = c.id
      group by c.id, c.name
      having coalesce(sum(o.value), 0) >= :least
      order by total desc, c.name
      """)
  List<Total> totals(BigDecimal least);

  record Pair(Customer customer, Order order) {}

  @Sql("select c.*, o.* from customer c join \"order\" o on o.customer_id = c.id where o.year = :year order by o.id")
  List<Pair> pairs(int year);

  record Maybe(String name, @Nullable Last last) {}

  record Last(int year, BigDecimal value) {}

  @Sql(
      """
      select c.name, o.year as last_year, o.value as last_value
      from customer c
      left join "order" o on o.customer_id = c.id
        and o.id = (select max(x.id) from "order" x where x.customer_id = c.id)
      order by c.name
      """)
  List<Maybe> last();

  @Sql("select name from customer c where exists (select 1 from \"order\" o where o.customer_id = c.id) order by 1")
  List<String> buyers();

  @Sql("select c.name from customer c where not exists (select * from \"order\" o where o.customer_id = c.id) order by c.name")
  Set<String> others();

  @Sql(
      """
      with recursive chain (id, name, friend_id, depth) as (
        select id, name, friend_id, 0 from customer where name = :name
        union all
        select c.id, c.name, c.friend_id, chain.depth + 1
        from customer c join chain on c.id = chain.friend_id
        where chain.depth < 10
      )
      select name from chain order by depth
      """)
  List<String> friends(String name);

  record Place(String name, long place, @Nullable Integer before) {}

  @Sql(
      """
      select name, row_number() over (order by rank desc, name) as place,
        lag(rank) over (order by rank desc, name) as before
      from customer
      order by place
      """)
  List<Place> places();

  @Sql(
      """
      select name from customer where active
      union
      select user from customer where user is not null -- :not a parameter, it's a comment
      order by name
      """)
  List<String> namesAndUsers();

  @Sql("select ':no ? -- ''quotes'' ' || name /* nor :here ? */ from customer where name = :name")
  String quoted(String name);

  @Sql("select name from customer where name like :pattern or email like :pattern order by name")
  List<String> matching(String pattern);

  @Sql("select count(distinct level) from customer where level in (:levels)")
  long levels(Set<Customer.Level> levels);

  @Sql("select name from customer where joined >= :from and joined < :to and (seen is null or seen <= :seen) order by name")
  Stream<String> joined(LocalDate from, LocalDate to, Instant seen);

  @Sql("select * from customer where tags = :tags")
  List<Customer> tagged(List<String> tags);

  @Sql("update customer set tags = :tags where id in (:ids)")
  int tag(List<String> tags, long... ids);

  @Sql("select id from customer where settings is not null order by id")
  List<Long> configured();

  @Sql("update customer set settings = :settings where id = :id")
  int configure(long id, @Nullable String settings);

  @Sql("select max(id) from \"order\" where customer_id = :customer.id")
  OptionalLong lastOrder(Customer customer);

  @Sql(
      """
      select * from customer where 1 = 1
      /* if :name */ and name = :name /* end */
      /* if :ranks */ and rank in (:ranks) /* end */
      /* if :active */ and active = :active /* end */
      order by id
      """)
  List<Customer> search(@Nullable String name, @Nullable List<Integer> ranks, @Nullable Boolean active);

  @Sql("select * from customer where active = :active")
  Page<Customer> page(boolean active, Paging<Customer> paging);

  @Sql("select * from customer where active = :active")
  KeysetPage<Customer> scroll(boolean active, Paging<Customer> paging);

  @Sql("select * from customer order by id limit :most offset :first")
  List<Customer> slice(int most, int first);

  @Sql("select nullif(trim(upper(substring(name, 1, 3))), :not) from customer where id = :id")
  Optional<String> head(long id, String not);

  @Sql("insert into customer (name, rank, active, level, joined, points, visits, tags) values (:c.name, :c.rank, :c.active, :c.level, :c.joined, :c.points, :c.visits, :c.tags)")
  int add(Customer c);

  @Sql("delete from customer where id not in (select customer_id from \"order\") and name like :pattern")
  int purge(String pattern);
}
