package lib;

import dev.plinth.annotation.Dao;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao
interface Books {
  List<Book> findByAuthor(Author author);

  List<Book> findByEditorNot(@Nullable Author editor);

  List<Book> findByAuthorId(long id);

  List<Book> findByAuthorIn(List<Author> authors);

  List<Book> findByEditorNotInOrAuthorIdIn(Set<Author> editors, long... authors);

  List<Book> findByEditorNameOrAuthorName(String editor, String author);

  List<Book> findByAuthorHomeCityOrderByAuthorNameAscTitleDesc(String city);

  List<Title> findByEditorIsNull();

  List<Book> findByPriceLessThan(BigDecimal price);

  boolean existsByAuthorName(String name);

  int deleteByEditorName(String name);

  /** What a list of books shows. */
  record Title(String title, String authorName, @Nullable String editorName) {}
}
