package lists;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import java.util.List;
import java.util.Set;

@Dao
interface Routes {
  @Sql("select stops from route where id = :id")
  List<String> stops(long id);

  @Sql("update route set minutes = :minutes where id = :id")
  int change(long id, long[] minutes);

  @Sql("update route set stops = :stops where id = :id")
  int rename(long id, List<Integer> stops);

  @Sql("select id from route where kind = any(:kinds)")
  List<Long> of(Set<Route.Kind> kinds);

  @Sql("select id from route where id = any(:ids)")
  List<Long> these(String[] ids);

  @Sql("select id from route where id = :ids")
  List<Long> one(long... ids);

  @Sql("select id from route where minutes = :minutes")
  List<Long> nested(int[][] minutes);
}
