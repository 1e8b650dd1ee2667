package blog;

import dev.plinth.annotation.AllRows;
import dev.plinth.annotation.Bind;
import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.annotation.Transaction;
import dev.plinth.annotation.TransactionIsolation;
import dev.plinth.dao.Crud;
import dev.plinth.dao.Page;
import dev.plinth.dao.Paging;
import dev.plinth.dao.Sort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao
public interface Writers extends Crud<Writer, Long>, Finding<Writer> {
  @Sql("select home_city from writer")
  Set<String> cities();

  @Sql("select id from writer order by id")
  long[] ids();

  @Sql("select name from writer order by id")
  String[] names();

  @Sql("select max(age) from writer where name = :writer_name")
  OptionalInt age(@Bind("writer_name") String name);

  @Sql("select id from writer where name = :name")
  OptionalLong idOf(String name);

  @Sql("select name, id from writer order by name desc")
  Map<String, Long> idsByName();

  @Sql("select * from writer order by id desc")
  Map<Long, Writer> byId();

  @Sql("select w.id, w.name, w.home_city, w.home_zip from writer w order by w.id")
  Map<Long, Card> cards();

  @Sql("select name, fee, tags from writer where fee = :fee or tags = :tags order by id")
  List<Paid> paid(Writer.Fee fee, String tags);

  @Sql("select fee from writer where id in (:ids) order by id")
  List<Writer.Fee> fees(List<Long> ids);

  @Sql("select * from writer where fee in (:fees) order by id")
  List<Writer> paidOneOf(Set<Writer.Fee> fees);

  @Sql("select count(*) from writer where name = :writer.name and home_city = :writer.home.city")
  int like(Writer writer);

  @Sql("select * from post where writer_id = :post.writer and title <> :post.title order by id")
  List<Post> others(Post post);

  @Sql(
      """
      select * from writer where 1 = 1
      /* if :search */
      and age between :search.ages.from and :search.ages.to and home_city = :search.city
      /* end */
      order by id
      """)
  List<Writer> search(@Nullable Search search);

  @Sql("select p.*, w.* from post p join writer w on w.id = p.writer_id order by p.id")
  List<Written> written();

  @Sql(
      """
      select p.title, w.*, e.* from post p
      join writer w on w.id = p.writer_id left join writer e on e.id = p.editor_id order by p.id
      """)
  Stream<Edited> edited();

  @Sql(
      """
      select p.title, e.name as editor_name, e.home_city as editor_home_city,
        e.home_zip as editor_home_zip
      from post p left join writer e on e.id = p.editor_id order by p.id
      """)
  List<Line> lines();

  @Sql("select * from writer where home_city <> :city -- and all others")
  Page<Writer> notFrom(String city, Paging<Writer> paging);

  @Sql("select * from writer where id in (:ids)")
  Page<Writer> those(List<Long> ids, Paging<Writer> paging);

  Page<Writer> findByHomeCity(String city, Paging<Writer> paging);

  @Sql("select * from writer where home_city <> :city")
  List<Writer> sorted(String city, Sort<Writer> sort);

  @Sql("select * from writer")
  List<Writer> sorted(List<Sort<Writer>> sorts);

  @Transaction
  @AllRows
  @Sql("update writer set age = :age")
  void setAges(int age);

  @Transaction(isolation = TransactionIsolation.SERIALIZABLE, readOnly = true)
  @Sql("select count(*) from writer")
  long number();

  @Transaction
  default void rename(String from, String to) {
    Writer writer = named(from).orElseThrow();
    writer.name = to;
    update(writer);
    if (to.isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
  }

  @Transaction(readOnly = true)
  default @Nullable Writer first() {
    return findAll().stream().findFirst().orElse(null);
  }

  static String shown(Writer writer) {
    return writer.name;
  }

  /** A writer on one line. */
  record Card(String name, Writer.Home home) {}

  /** What a writer gets. */
  record Paid(String name, Writer.Fee fee, String tags) {}

  /** What is looked for. */
  record Search(String city, Ages ages) {}

  /** From one age to another. */
  record Ages(int from, int to) {}

  /** A post with its writer. */
  record Written(Post post, Writer writer) {}

  /** A title with those who wrote it. */
  record Edited(String title, Writer writer, @Nullable Writer editor) {}

  /** A title with its editor, if there is one. */
  record Line(String title, @Nullable Card editor) {}
}
