package lists;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.dao.Crud;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao
public interface Routes extends Crud<Route, Long> {
  @Sql("select * from route where id = any(:ids) order by id")
  List<Route> oneOf(long... ids);

  @Sql("select id from route where id = any(:ids) or id in (:ids) order by id")
  List<Long> twice(Set<Integer> ids);

  @Sql("select id from route where stops = :stops and minutes = :minutes")
  @Nullable Long exactly(List<String> stops, int[] minutes);

  @Sql("update route set stops = :stops where id = :id")
  boolean change(long id, List<String> stops);

  @Sql("select count(*) from route where :stop = any(stops)")
  long through(String stop);

  @Sql("select stops from route order by id")
  List<List<String>> stops();

  @Sql("select id from route where id = any(:ids)")
  List<Long> maybe(Long @Nullable [] ids);
}
