package blog;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.annotation.Transaction;
import dev.plinth.dao.Page;
import dev.plinth.dao.Paging;
import dev.plinth.dao.Sort;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao
interface Writers {
  @Sql("select id from writer where name = :fee")
  List<Long> by(Writer.Fee fee);

  @Sql("select name as fee from writer")
  List<Paid> paid();

  @Sql("select max(fee) from writer")
  Writer.@Nullable Fee highest();

  @Sql("select w.id, w.name, o.* from writer w join writer o on o.id > w.id")
  List<Pair> pairs();

  @Sql("select w.*, o.* from writer w left join writer o on o.id > w.id")
  List<Pair> looserPairs();

  @Sql("select name from writer where id = :writer")
  String nameOf(Writer writer);

  @Sql("select name from writer where id = :writer.di")
  String name(Writer writer);

  @Sql("select name, id, fee from writer")
  Map<String, Long> ids();

  @Sql("select name, id from writer")
  Map<Integer, Long> idsByNumber();

  @Sql("select * from writer")
  Page<Writer> page();

  @Sql("select name from writer")
  Page<String> names(Paging<Writer> paging);

  @Sql("select * from writer limit 3")
  Page<Writer> limited(Paging<Writer> paging);

  @Sql("select name from writer")
  List<String> sorted(Sort<Writer> sort);

  @Sql("select true from writer")
  boolean[] flags();

  @Sql("update writer set name = :name where id = 1")
  Set<Integer> rename(String name);

  @Transaction(readOnly = true)
  @Sql("delete from writer where id = :id")
  int delete(long id);

  @Transaction
  @Sql("select name from writer")
  Stream<String> stream();

  @Transaction
  default void write() throws IOException {}

  @Transaction
  static void nothing() {}

  @Sql("select * from writer where name = :writer.name")
  List<Writer> likeOne(@Nullable Writer writer);

  @Sql("select * from writer where id in (:ids) /* if :ids */ and id > 0 /* end */")
  List<Writer> those(@Nullable List<Long> ids);

  @Sql("select * from writer where id = any(:ids)")
  List<Writer> those(long[] ids);

  record Paid(Writer.Fee fee) {}

  record Pair(Writer one, Writer other) {}
}
