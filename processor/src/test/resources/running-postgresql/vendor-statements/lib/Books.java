package lib;

import dev.plinth.annotation.*;
import dev.plinth.dao.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL has beyond the standard. */
@Dao
public interface Books extends Crud<Book, Long> {
  @Sql("select distinct on (shelf_id) * from book order by shelf_id, price desc")
  List<Book> dearest();

  @Sql("select title from book where title ilike :pattern and title !~ '^[0-9]' order by title")
  List<String> like(String pattern);

  record Language(String title, @Nullable String lang) {}

  @Sql("select title, data ->> 'lang' as lang from book where data @> cast(:filter as jsonb) order by 1")
  List<Language> with(String filter);

  @Sql("select count(*) from book where data ? :key and data ?| array['lang', 'x']")
  long having(String key);

  @Sql(
      """
      insert into book (isbn, title, price, printed, data, shelf_id)
      values (:isbn, :title, :price, current_date, '{}'::jsonb, :shelf.id)
      on conflict (isbn) do update set price = excluded.price, title = excluded.title
      returning *
      """)
  Book put(String isbn, String title, BigDecimal price, Shelf shelf);

  @Sql("delete from book b using shelf s where s.id = b.shelf_id and s.name = :shelf and b.price < :below returning b.id")
  List<Long> clear(String shelf, BigDecimal below);

  @Sql("update book b set price = round(price * :factor, 2) from shelf s where s.id = b.shelf_id and s.name = :shelf returning b.*")
  List<Book> reprice(BigDecimal factor, String shelf);

  @Sql("select * from book where id = any(:ids) order by id")
  List<Book> any(List<Long> ids);

  record Titles(String name, @Nullable String titles, long number) {}

  @Sql(
      """
      select s.name, string_agg(b.title, ', ' order by b.title) filter (where b.price > :above) as titles,
        count(b.id) as number
      from shelf s left join book b on b.shelf_id = s.id group by s.id order by s.name
      """)
  List<Titles> titles(BigDecimal above);

  @Sql(
      """
      select s.name, x.title as title from shelf s
      cross join lateral (select title from book b where b.shelf_id = s.id order by price limit 1) x
      order by s.name
      """)
  Map<String, String> cheapest();

  record Month(LocalDate month, long books) {}

  @Sql("select date_trunc('month', printed)::date as month, count(*) as books from book group by 1 order by 1")
  List<Month> months();

  @Sql("with gone as (delete from book where isbn like :prefix || '%' returning *) select count(*) from gone")
  long remove(String prefix);

  @Sql("select n from generate_series(1, :most) as n where n % 2 = 0")
  List<Integer> even(int most);

  @Sql("select title from book where (price, id) > (:price, :id) order by price, id limit :most")
  List<String> behind(BigDecimal price, long id, int most);

  @Sql("select percentile_cont(0.5) within group (order by price) from book")
  Optional<Double> median();

  @Sql("select * from book where shelf_id = :shelf.id order by id for update skip locked")
  List<Book> locked(Shelf shelf);

  @Sql("select coalesce(s.name, 'all') as name, count(*) as n from book b join shelf s on s.id = b.shelf_id group by rollup (s.name) order by grouping(s.name), 1")
  Map<String, Long> rolledUp();

  @Sql("select e'it\\'s :no' || $$ ? :nor $$ || :text::text")
  String quotes(String text);

  @Sql(
      """
      merge into book b using (values (:isbn, cast(:price as numeric))) as v (isbn, price) on b.isbn = v.isbn
      when matched then update set price = v.price
      when not matched then do nothing
      """)
  int mergePrice(String isbn, BigDecimal price);
}
