package lib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.Limit;
import dev.plinth.dao.Ref;
import dev.plinth.error.NoResultException;
import dev.plinth.processor.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Statements that the names of methods say, run by what was generated for them. */
public final class DerivedScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Authors authors = new AuthorsImpl(jdbi);
    Author astrid = authors.insert(author("Astrid", 9, "astrid@sea", "Vimmerby", 100));
    Author bob = authors.insert(author("Bob_1", 3, null, "Paris", 200));
    Author carl = authors.insert(author("carl%", 5, "carl@sea", "Paris", 100));
    carl.active = false;
    carl.status = Author.Status.DEAD;
    carl.born = LocalDate.of(1900, 1, 1);
    authors.update(carl);
    equality(authors);
    texts(authors);
    comparisons(authors);
    orders(authors);
    values(authors);
    toOnes(jdbi, astrid, bob, carl);
    sections(new SectionsImpl(jdbi));
    deletes(authors);
  }

  private static Author author(
      String name, int rating, @Nullable String email, String city, long cents) {
    Author author = new Author(name, rating);
    author.email = email;
    author.home = new Place(city, "1");
    author.fee = new Euro(cents);
    return author;
  }

  private static List<String> names(List<Author> authors) {
    return authors.stream().map(author -> author.name).toList();
  }

  private static void equality(Authors authors) {
    assertThat(authors.findByName("Astrid")).isPresent();
    assertThat(authors.findByName("' or 1 = 1 --")).isEmpty();
    assertThat(authors.findByNameAndRating("Astrid", 9).email).isEqualTo("astrid@sea");
    assertThatThrownBy(() -> authors.findByNameAndRating("Astrid", 8))
        .isInstanceOf(NoResultException.class)
        .hasMessageContaining("Authors.findByNameAndRating");
    assertThat(authors.findByNameOrEmail("nobody", "carl@sea").name).isEqualTo("carl%");
    assertThat(authors.findByNameOrEmail("nobody", "nobody")).isNull();
    assertThat(names(authors.findByEmail(null))).containsExactly("Bob_1");
    assertThat(names(authors.findByEmail("carl@sea"))).containsExactly("carl%");
    assertThat(names(authors.findByEmailNot(null))).containsExactly("Astrid", "carl%");
    assertThat(names(authors.findByEmailNot("carl@sea"))).containsExactly("Astrid");
    assertThat(names(authors.findByEmailIsNull())).containsExactly("Bob_1");
    assertThat(names(authors.findByEmailIsNotNullAndActiveTrueOrActiveFalse()))
        .containsExactly("Astrid", "carl%");
  }

  private static void texts(Authors authors) {
    assertThat(names(authors.findByNameStartsWith("carl%"))).containsExactly("carl%");
    assertThat(names(authors.findByNameStartsWith("%"))).isEmpty();
    assertThat(names(authors.findByNameEndsWithIgnoreCase("B_1"))).containsExactly("Bob_1");
    assertThat(names(authors.findByNameContainsAndRatingBetween("_", 3, 4)))
        .containsExactly("Bob_1");
    assertThat(names(authors.findByNameLikeOrNameNotLike("A%", "%_%")))
        .containsExactly("Astrid");
    assertThat(names(authors.findByNameIgnoreCase("ASTRID"))).containsExactly("Astrid");
  }

  private static void comparisons(Authors authors) {
    assertThat(names(authors.findByRatingIn(Set.of(3, 9, 7)))).containsExactly("Astrid", "Bob_1");
    assertThat(names(authors.findByRatingIn(Set.of()))).isEmpty();
    assertThat(names(authors.findByIdNotInAndRatingGreaterThanEqual(List.of(1L), 5)))
        .containsExactly("carl%");
    assertThat(names(authors.findByIdNotInAndRatingGreaterThanEqual(List.of(), 5)))
        .containsExactly("Astrid", "carl%");
    LocalDate day = LocalDate.of(1950, 1, 1);
    assertThat(names(authors.findByBornBeforeOrBornAfter(day, day))).containsExactly("carl%");
    assertThat(names(authors.findByStatus(Author.Status.DEAD))).containsExactly("carl%");
    assertThat(names(authors.findByFee(new Euro(100)))).containsExactly("Astrid", "carl%");
    assertThat(names(authors.findByHomeCity("Paris"))).containsExactly("Bob_1", "carl%");
    assertThat(names(authors.find("Paris", 5))).containsExactly("carl%");
  }

  private static void orders(Authors authors) {
    assertThat(names(authors.findFirst2ByRatingLessThanOrderByRatingDescName(10)))
        .containsExactly("Astrid", "carl%");
    assertThat(authors.findFirstByOrderByRatingDesc())
        .hasValueSatisfying(best -> assertThat(best.rating).isEqualTo(9));
    assertThat(names(authors.findAllOrderByName(Limit.of(2)))).containsExactly("Astrid", "Bob_1");
    try (Stream<Author> active = authors.findByActive(true)) {
      assertThat(active.map(author -> author.name)).containsExactly("Astrid", "Bob_1");
    }
  }

  private static void values(Authors authors) {
    assertThat(authors.findByRating(3))
        .containsExactly(new Authors.Named(2, "Bob_1", null, "Paris"));
    assertThat(authors.countByActive(true)).isEqualTo(2);
    assertThat(authors.count(Author.Status.DEAD, false)).isEqualTo(1);
    assertThat(authors.existsByName("Astrid")).isTrue();
    assertThat(authors.existsByName("nobody")).isFalse();
  }

  private static void toOnes(Jdbi jdbi, Author astrid, Author bob, Author carl) {
    BookDao all = new BookDao(jdbi);
    all.insert(new Book("Pippi", astrid, carl));
    all.insert(new Book("Emil", astrid, null));
    all.insert(new Book("Bob", bob, astrid));
    Books books = new BooksImpl(jdbi);
    assertThat(titles(books.findByAuthor(astrid))).containsExactly("Pippi", "Emil");
    assertThat(titles(books.findByEditorNot(astrid))).containsExactly("Pippi");
    assertThat(titles(books.findByEditorNot(null))).containsExactly("Pippi", "Bob");
    assertThat(titles(books.findByAuthorId(2))).containsExactly("Bob");
    assertThat(titles(books.findByAuthorIn(List.of(bob, carl)))).containsExactly("Bob");
    assertThat(books.findByAuthorIn(List.of())).isEmpty();
    assertThat(titles(books.findByEditorNotInOrAuthorIdIn(Set.of(astrid), bob.id)))
        .containsExactly("Pippi", "Bob");
    assertThat(titles(books.findByEditorNameOrAuthorName("carl%", "Bob_1")))
        .containsExactly("Pippi", "Bob");
    assertThat(titles(books.findByAuthorHomeCityOrderByAuthorNameAscTitleDesc("Vimmerby")))
        .containsExactly("Pippi", "Emil");
    assertThat(books.deleteByEditorName("Astrid")).isEqualTo(1);
    assertThat(books.existsByAuthorName("Bob_1")).isFalse();
    assertThat(books.findByEditorIsNull())
        .containsExactly(new Books.Title("Emil", "Astrid", null));
    assertThat(titles(books.findByPriceLessThan(new BigDecimal("1.01")))).hasSize(2);
    all.deleteAll(all.findAll());
  }

  private static void sections(Sections sections) {
    Section top = sections.insert(new Section(null, "top", null));
    Section inner = sections.insert(new Section(null, "inner", Ref.of(top)));
    sections.insert(new Section(null, "last", Ref.of(inner)));
    assertThat(sections.findByParentParentName("top")).extracting(Section::name).containsExactly("last");
    assertThat(sections.deleteByParentNameOrParentParentName("inner", "nobody")).isEqualTo(1);
    assertThat(sections.deleteByParentNameOrParentParentName("top", "top")).isEqualTo(1);
    assertThat(sections.findAll()).extracting(Section::name).containsExactly("top");
  }

  private static List<String> titles(List<Book> books) {
    return books.stream().map(book -> book.title).toList();
  }

  private static void deletes(Authors authors) {
    assertThat(authors.delete("Astrid", null)).isFalse();
    assertThat(authors.delete("Bob_1", null)).isTrue();
    assertThat(authors.deleteByName("Bob_1")).isZero();
    authors.deleteByRatingIn(List.of());
    assertThat(authors.count()).isEqualTo(2);
    authors.deleteByRatingIn(List.of(9, 5));
    assertThat(authors.count()).isZero();
  }
}
