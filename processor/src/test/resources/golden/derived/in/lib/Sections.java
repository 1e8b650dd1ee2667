package lib;

import dev.plinth.annotation.Dao;
import dev.plinth.dao.Crud;
import java.util.List;

@Dao
public interface Sections extends Crud<Section, Long> {
  List<Section> findByParentParentName(String name);

  int deleteByParentNameOrParentParentName(String parent, String above);
}
