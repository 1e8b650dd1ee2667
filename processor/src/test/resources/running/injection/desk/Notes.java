package desk;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.dao.Crud;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Paging;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao
public interface Notes extends Crud<Note, Long> {
  List<Note> findByAuthorAndTitle(String author, String title);

  List<Note> findByTitleStartingWith(String start);

  List<Note> findByTitleEndingWith(String end);

  List<Note> findByTitleContaining(String part);

  List<Note> findByTitleIgnoreCase(String title);

  List<Note> findByTitleIn(Collection<String> titles);

  long countByTitleNot(String title);

  boolean existsByTitle(String title);

  int deleteByTitle(String title);

  @Sql("select * from note where title = :title")
  List<Note> titled(String title);

  @Sql("select title from note where title in (:titles) order by id")
  List<String> those(List<String> titles);

  @Sql("select title from note where title like :pattern")
  List<String> like(String pattern);

  @Sql(
      """
      select title from note where rank = :rank
      /* if :title */ and title = :title /* end */
      /* if :titles */ and title in (:titles) /* end */
      order by id
      """)
  List<String> search(int rank, @Nullable String title, @Nullable List<String> titles);

  @Sql("select * from note where rank = :rank")
  KeysetPage<Note> page(int rank, Paging<Note> paging);

  @Sql("update note set author = :author where title = :title")
  int write(String title, @Nullable String author);

  @Sql("insert into note (title, author, rank) values (:note.title, :note.author, 7)")
  int add(Note note);
}
