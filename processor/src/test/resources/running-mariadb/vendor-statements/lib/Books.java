package lib;

import dev.plinth.annotation.*;
import dev.plinth.dao.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What MariaDB has beyond the standard. */
@Dao
public interface Books extends Crud<Book, Long> {
  @Sql(
      """
      insert into book (isbn, title, price, printed, data, shelf_id)
      values (:isbn, :title, :price, curdate(), '{}', :shelf.id)
      on duplicate key update price = values(price), title = values(title)
      """)
  int put(String isbn, String title, BigDecimal price, Shelf shelf);

  @Sql("insert ignore into shelf (id, name) values (:id, :name)")
  int shelve(long id, String name);

  @Sql("replace into shelf (id, name) values (:id, :name)")
  int replace(long id, String name);

  @Sql("insert into shelf (name) values (:name) returning id")
  long add(String name);

  @Sql("select s.name, group_concat(b.title order by b.title separator ', ') as titles from shelf s join book b on b.shelf_id = s.id group by s.name")
  Map<String, @Nullable String> titles();

  @Sql("update book b join shelf s on s.id = b.shelf_id set b.price = b.price + :more where s.name = :shelf")
  int raise(String shelf, BigDecimal more);

  @Sql("delete b from book b join shelf s on s.id = b.shelf_id where s.name = :shelf and b.price < :below")
  int clear(String shelf, BigDecimal below);

  record Month(String month, long books) {}

  @Sql("select date_format(printed, '%Y-%m') as month, count(*) as books from book group by month order by month")
  List<Month> months();

  record Judged(String title, @Nullable String judgement) {}

  @Sql("select title, if(price > :limit, 'dear', 'cheap') as judgement from book order by title")
  List<Judged> judged(BigDecimal limit);

  @Sql("select title from book where title regexp :pattern or title rlike '^x' order by title limit :first, :most")
  List<String> matching(String pattern, int first, int most);

  @Sql("select straight_join b.* from `book` b join `shelf` s on s.`id` = b.shelf_id where s.name = :shelf and json_value(b.data, '$.lang') = :lang")
  List<Book> in(String shelf, String lang);

  @Sql("select timestampdiff(day, min(printed), max(printed)) from book")
  Optional<Integer> days();

  @Sql("select concat_ws(':', title, 'it''s ? :no', 'also \\ :no') from book where isbn = :isbn # :nor this")
  String joined(String isbn);

  @Sql("select title from book where printed >= date_sub(:day, interval 1 month) and printed <=> printed order by title for update")
  List<String> since(java.time.LocalDate day);

  @Sql("select title from book where isbn = :isbn union all (select name from shelf order by name limit 1) except select 'x'")
  List<String> both(String isbn);

  @Sql("with recursive n as (select 1 as i union all select i + 1 from n where i < :most) select i from n where i % 2 = 0")
  List<Integer> even(int most);
}
