package lib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** Statements in the words of MariaDB. */
public final class VendorScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Shelf sea = new ShelfDao(jdbi).insert(new Shelf("sea"));
    Shelf sky = new ShelfDao(jdbi).insert(new Shelf("sky"));
    Books books = new BooksImpl(jdbi);
    books.insert(new Book("1", "Whales", "10", "2025-01-31", "{\"lang\": \"en\"}", sea));
    books.insert(new Book("2", "Wale", "30", "2025-02-01", "{\"lang\": \"de\"}", sea));
    books.insert(new Book("3", "Clouds", "20", "2025-02-28", "{}", sky));
    assertThat(books.titles()).containsEntry("sea", "Wale, Whales").containsEntry("sky", "Clouds");
    assertThat(books.months())
        .containsExactly(new Books.Month("2025-01", 1), new Books.Month("2025-02", 2));
    assertThat(books.judged(new BigDecimal("15")))
        .containsExactly(
            new Books.Judged("Clouds", "dear"),
            new Books.Judged("Wale", "dear"),
            new Books.Judged("Whales", "cheap"));
    assertThat(books.matching("^W.*s$", 0, 5)).containsExactly("Whales");
    assertThat(books.matching(".", 1, 1)).containsExactly("Wale");
    assertThat(books.in("sea", "de")).extracting(each -> each.title).containsExactly("Wale");
    assertThat(books.days()).hasValue(28);
    assertThat(books.joined("3")).isEqualTo("Clouds:it's ? :no:also \\ :no");
    assertThat(books.since(LocalDate.of(2025, 3, 1))).containsExactly("Clouds", "Wale");
    assertThat(books.both("3")).containsExactlyInAnyOrder("Clouds", "sea");
    assertThat(books.even(5)).containsExactly(2, 4);
    assertThat(books.put("3", "Cirrus", new BigDecimal("5"), sky)).isEqualTo(2);
    assertThat(books.put("4", "Stratus", new BigDecimal("6.5"), sky)).isEqualTo(1);
    assertThat(books.get(3L).title).isEqualTo("Cirrus");
    assertThat(books.raise("sky", new BigDecimal("0.5"))).isEqualTo(2);
    assertThat(books.clear("sky", new BigDecimal("6"))).isEqualTo(1);
    assertThat(books.shelve(1, "again")).isZero();
    assertThat(books.add("earth")).isEqualTo(3);
    assertThat(books.replace(3, "ground")).isEqualTo(2);
  }
}
