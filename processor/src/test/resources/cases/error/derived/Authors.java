package lib;

import dev.plinth.annotation.Dao;
import dev.plinth.dao.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao
interface Authors {
  List<Author> findByNmae(String name);

  List<Author> findByNameAndEmialLike(String name, String email);

  List<Author> findByRatingGreaterThen(int rating);

  List<Author> findByPublisherNmae(String name);

  List<Author> findByNameOrderByRatign(String name);

  List<Author> findByRatingLike(String rating);

  List<Author> findByNameIsNull();

  List<Author> findByRatingIgnoreCase(int rating);

  List<Author> findByPublisherIn(List<Publisher> publishers);

  List<Author> findByNotesLessThan(String notes);

  List<Author> findByWealthLessThan(java.math.BigDecimal wealth);

  List<Author> findByNameOrderByWealth(String name);

  List<Author> findByNameAndEmail(String name);

  List<Author> findByRatingBetween(int least);

  List<Author> findByRating(String rating);

  List<Author> findByNameIn(String name);

  List<Author> findByPublisher(long publisher);

  List<Author> findByName(@Nullable String name);

  List<Author> findByEmailLike(@Nullable String email);

  List<Author> find(String nmae);

  List<Author> findTheBest();

  List<String> findByEmail(String email);

  int findFirstByName(String name);

  String countByName(String name);

  int existsByName(String name);

  Author deleteByName(String name);

  int delete();

  List<Line> findByRatingGreaterThan(int rating);

  List<Author> findFirst3ByName(String name, Limit limit);

  long countByEmail(String email, Limit limit);

  List<Author> findByBooks(Book book);

  List<Author> findByBooksTilte(String title);

  List<Author> findByNameOrderByBooksTitle(String name);

  List<Title> findByBooksTitle(String title);

  record Title(String booksTitle) {}

  record Line(long id, String nmae, String email, String publisherName) {}
}
