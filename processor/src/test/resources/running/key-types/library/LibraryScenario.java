package library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

public final class LibraryScenario implements Scenario {
  private static final Shelf.Place HERE = new Shelf.Place(1, 7);
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Override
  public void run(Jdbi jdbi) {
    Day monday = new DayDao(jdbi).insert(new Day(MONDAY, true));
    Day tuesday = new DayDao(jdbi).insert(new Day(MONDAY.plusDays(1), true));
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(
                BookTable.BOOK,
                DayTable.DAY,
                GenreTable.GENRE,
                LoanTable.LOAN,
                ShelfTable.SHELF)
            .open()) {
      store(db, monday, tuesday);
      reads(jdbi);
      changes(db, jdbi);
    }
  }

  private static void store(Database db, Day monday, Day tuesday) {
    try (Session session = db.openSession()) {
      Shelf shelf = new Shelf(HERE);
      Genre novel = new Genre(Genre.Kind.NOVEL, "Novels");
      session.addAll(shelf, novel);
      Book book = new Book("Momo", shelf);
      book.genre = novel;
      book.loans.add(new Loan(monday, "ann"));
      book.loans.add(new Loan(tuesday, "ben"));
      session.add(book);
      assertThat(book.id.version()).isEqualTo(7);
      session.commit();
    }
  }

  private static void reads(Jdbi jdbi) {
    BookDao books = new BookDao(jdbi);
    Book book = books.findAll().get(0);
    assertThat(books.get(book.id).shelf.place).isEqualTo(HERE);
    assertThat(book.genre.title).isEqualTo("Novels");
    assertThat(books.findByShelf(book.shelf)).hasSize(1);
    assertThat(books.findByShelfPlace(HERE)).hasSize(1);
    assertThat(books.findByGenreKind(Genre.Kind.NOVEL)).hasSize(1);
    assertThat(books.findByGenreKind(Genre.Kind.POETRY)).isEmpty();
    assertThat(new GenreDao(jdbi).get(Genre.Kind.NOVEL).title).isEqualTo("Novels");
    assertThat(new ShelfDao(jdbi).exists(new Shelf.Place(1, 8))).isFalse();
    LoanDao loans = new LoanDao(jdbi);
    Loan loan = loans.get(new LoanTable.Key(book.id, MONDAY));
    assertThat(loan.reader).isEqualTo("ann");
    assertThat(loan.day.key()).isEqualTo(MONDAY);
    assertThat(loan.book.title).isEqualTo("Momo");
    assertThat(loans.findByDayDate(MONDAY)).hasSize(1);
  }

  private static void changes(Database db, Jdbi jdbi) {
    try (Session session = db.openSession()) {
      Book book = session.get(Book.class, new BookDao(jdbi).findAll().get(0).id);
      Shelf other = new Shelf(new Shelf.Place(2, 1));
      session.add(other);
      book.shelf = other;
      book.loans.removeIf(loan -> loan.reader.equals("ann"));
      session.get(Shelf.class, HERE).label = "empty";
      session.commit();
    }
    assertThat(new LoanDao(jdbi).findAll()).extracting(loan -> loan.reader).containsExactly("ben");
    assertThat(new BookDao(jdbi).findByShelfPlace(new Shelf.Place(2, 1))).hasSize(1);
    assertThat(new ShelfDao(jdbi).get(HERE).label).isEqualTo("empty");
    assertThat(new ShelfDao(jdbi).deleteById(HERE)).isTrue();
  }
}
