package net;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import java.util.List;

@Dao
public interface Hosts {
  @Sql("select name from host where address << cast(:network as inet) order by name")
  List<String> in(String network);

  @Sql("update host set address = :address where name = :name")
  int move(String name, String address);
}
