package shelf;

import dev.plinth.annotation.Dao;
import java.util.List;

@Dao
interface Books {
  List<Book> findByWriterBooksTitle(String title);

  List<Book> findByTagsLabelOrTitle(String label, String title);

  boolean existsByTagsBelowLabel(String label);
}
