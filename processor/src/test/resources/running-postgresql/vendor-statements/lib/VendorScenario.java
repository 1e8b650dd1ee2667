package lib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Statements in the words of PostgreSQL. */
public final class VendorScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Shelf sea = new ShelfDao(jdbi).insert(new Shelf("sea"));
    Shelf sky = new ShelfDao(jdbi).insert(new Shelf("sky"));
    Books books = new BooksImpl(jdbi);
    books.insert(new Book("1", "Whales", "10", "2025-01-31", "{\"lang\": \"en\"}", sea));
    books.insert(new Book("2", "Wale", "30", "2025-02-01", "{\"lang\": \"de\"}", sea));
    books.insert(new Book("3", "Clouds", "20", "2025-02-28", "{}", sky));
    assertThat(books.dearest()).extracting(each -> each.title).containsExactly("Wale", "Clouds");
    assertThat(books.like("wHaL%")).containsExactly("Whales");
    assertThat(books.with("{\"lang\": \"de\"}")).containsExactly(new Books.Language("Wale", "de"));
    assertThat(books.with("{}")).hasSize(3);
    assertThat(books.having("lang")).isEqualTo(2);
    assertThat(books.any(List.of(3L, 1L))).hasSize(2);
    assertThat(books.any(List.of())).isEmpty();
    assertThat(books.titles(new BigDecimal("15")))
        .containsExactly(new Books.Titles("sea", "Wale", 2), new Books.Titles("sky", "Clouds", 1));
    assertThat(books.cheapest()).containsEntry("sea", "Whales").containsEntry("sky", "Clouds");
    assertThat(books.months())
        .containsExactly(
            new Books.Month(LocalDate.of(2025, 1, 1), 1),
            new Books.Month(LocalDate.of(2025, 2, 1), 2));
    assertThat(books.even(5)).containsExactly(2, 4);
    assertThat(books.behind(new BigDecimal("10"), 1, 5)).containsExactly("Clouds", "Wale");
    assertThat(books.median()).hasValue(20.0);
    assertThat(books.locked(sea)).hasSize(2);
    assertThat(books.rolledUp()).containsEntry("all", 3L).containsEntry("sea", 2L);
    assertThat(books.quotes("'")).isEqualTo("it's :no ? :nor '");
    assertThat(books.put("3", "Cirrus", new BigDecimal("5"), sky).id).isEqualTo(3);
    assertThat(books.put("4", "Stratus", new BigDecimal("6.5"), sky).price).isEqualTo("6.50");
    assertThat(books.mergePrice("4", new BigDecimal("7"))).isEqualTo(1);
    assertThat(books.mergePrice("none", new BigDecimal("7"))).isZero();
    assertThat(books.reprice(new BigDecimal("1.1"), "sea"))
        .extracting(each -> each.price)
        .containsExactlyInAnyOrder(new BigDecimal("11.00"), new BigDecimal("33.00"));
    assertThat(books.clear("sky", new BigDecimal("6"))).containsExactly(3L);
    assertThat(books.remove("4")).isEqualTo(1);
    assertThat(books.count()).isEqualTo(2);
  }
}
