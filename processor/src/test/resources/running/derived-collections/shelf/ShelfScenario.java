package shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static shelf.BookTable.BOOK;
import static shelf.DeskTable.DESK;
import static shelf.TagTable.TAG;
import static shelf.WriterTable.WRITER;

import dev.plinth.Database;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Paging;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** A condition on one of many holds where any of them meets it, and each row comes once. */
public final class ShelfScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Tag art = new Tag("art", null);
    Tag comics = new Tag("comics", art);
    try (Database db =
            Database.builder().jdbi(jdbi).entities(WRITER, DESK, BOOK, TAG).open();
        Session session = db.openSession()) {
      Writer ann = new Writer("Ann");
      Writer bob = new Writer("Bob");
      Writer eve = new Writer("Eve");
      session.addAll(
          art,
          comics,
          ann,
          bob,
          eve,
          new Desk("attic", bob),
          new Book("Sea", 10, ann, art, comics),
          new Book("Sun", 30, ann, art),
          new Book("Ice", 30, bob, comics));
      session.commit();
    }
    writers(new WritersImpl(jdbi), comics);
    books(new BooksImpl(jdbi));
    tags(new TagsImpl(jdbi));
  }

  private static List<String> names(List<Writer> writers) {
    return writers.stream().map(writer -> writer.name).toList();
  }

  private static void writers(Writers writers, Tag comics) {
    assertThat(names(writers.findByBooksPriceGreaterThan(5))).containsExactly("Ann", "Bob");
    assertThat(names(writers.findByBooksTitleAndBooksPrice("Sea", 30))).containsExactly("Ann");
    assertThat(names(writers.findByBooksTagsLabelOrderByNameDesc("comics")))
        .containsExactly("Bob", "Ann");
    assertThat(names(writers.findByBooksTagsIdIn(List.of(comics.id)))).containsExactly("Ann", "Bob");
    assertThat(writers.findByBooksTagsIdIn(List.of())).isEmpty();
    assertThat(names(writers.findByDeskRoom("attic"))).containsExactly("Bob");
    assertThat(writers.countByBooksTagsAboveLabel("art")).isEqualTo(2);
    Paging<Writer> one = Paging.of(WRITER, 1).by(WRITER.name.asc());
    KeysetPage<Writer> first = writers.findByBooksPriceLessThan(50, one);
    assertThat(names(first.items())).containsExactly("Ann");
    assertThat(
            names(
                writers
                    .findByBooksPriceLessThan(50, one.after(first.next().orElseThrow()))
                    .items()))
        .containsExactly("Bob");
  }

  private static void books(Books books) {
    assertThat(books.findByWriterBooksTitle("Sea"))
        .extracting(book -> book.title)
        .containsExactly("Sea", "Sun");
    assertThat(books.findByTagsLabelOrTitle("comics", "Sun")).hasSize(3);
    assertThat(books.existsByTagsBelowLabel("comics")).isTrue();
    assertThat(books.existsByTagsBelowLabel("art")).isFalse();
  }

  private static void tags(Tags tags) {
    assertThat(tags.findByBooksWriterName("Bob"))
        .extracting(tag -> tag.label)
        .containsExactly("comics");
    assertThat(tags.deleteByBelowLabel("art")).isZero();
    assertThat(tags.deleteByBelowLabel("comics")).isEqualTo(1);
    assertThat(tags.deleteByBooksTitle("Ice")).isEqualTo(1);
    assertThat(tags.count()).isZero();
  }
}
