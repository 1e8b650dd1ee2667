package shelf;

import dev.plinth.annotation.Dao;
import dev.plinth.dao.Crud;
import java.util.List;

@Dao
interface Tags extends Crud<Tag, Long> {
  List<Tag> findByBooksWriterName(String name);

  int deleteByBelowLabel(String label);

  int deleteByBooksTitle(String title);
}
