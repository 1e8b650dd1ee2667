package lib;

import dev.plinth.annotation.Dao;
import dev.plinth.dao.Crud;
import dev.plinth.dao.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao
public interface Authors extends Crud<Author, Long> {
  Optional<Author> findByName(String name);

  Author findByNameAndRating(String name, int rating);

  @Nullable Author findByNameOrEmail(String name, String email);

  List<Author> findByEmail(@Nullable String email);

  List<Author> findByEmailNot(@Nullable String email);

  List<Author> findByEmailIsNull();

  List<Author> findByEmailIsNotNullAndActiveTrueOrActiveFalse();

  List<Author> findByNameStartsWith(String start);

  List<Author> findByNameEndsWithIgnoreCase(String end);

  List<Author> findByNameContainsAndRatingBetween(String part, int least, int most);

  List<Author> findByNameLikeOrNameNotLike(String one, String other);

  List<Author> findByNameIgnoreCase(String name);

  List<Author> findByRatingIn(Set<Integer> ratings);

  List<Author> findByIdNotInAndRatingGreaterThanEqual(List<Long> ids, int rating);

  List<Author> findByBornBeforeOrBornAfter(LocalDate before, LocalDate after);

  List<Author> findByStatus(Author.Status status);

  List<Author> findByFee(Euro fee);

  List<Author> findByHomeCity(String city);

  List<Author> findFirst2ByRatingLessThanOrderByRatingDescName(int rating);

  Optional<Author> findFirstByOrderByRatingDesc();

  List<Author> findAllOrderByName(Limit limit);

  Stream<Author> findByActive(boolean active);

  List<Named> findByRating(int rating);

  long countByActive(boolean active);

  int count(Author.Status status, boolean active);

  boolean existsByName(String name);

  int deleteByName(String name);

  boolean delete(String name, @Nullable String email);

  void deleteByRatingIn(List<Integer> ratings);

  List<Author> find(String homeCity, int rating);

  /** What a list of authors shows. */
  record Named(long id, String name, @Nullable String email, String homeCity) {}
}
