package sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sales.PerYearTable.PER_YEAR;
import static sales.RevenueTable.REVENUE;
import static sales.SaleTable.SALE;
import static sales.YearlyTable.YEARLY;

import dev.plinth.Database;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.NoSuchEntityException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

public final class SalesScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    SaleDao sales = new SaleDao(jdbi);
    sales.insert(sale("north", 2025, 100));
    sales.insert(sale("north", 2026, 200));
    sales.insert(sale("south", 2026, 50));
    throughDao(jdbi);
    throughSession(
        Database.builder().jdbi(jdbi).entities(SALE, REVENUE, YEARLY, PER_YEAR).open());
  }

  private static void throughDao(Jdbi jdbi) {
    RevenueDao revenues = new RevenueDao(jdbi);
    assertThat(revenues.findAll())
        .containsExactly(new Revenue("north", 300, 2), new Revenue("south", 50, 1));
    assertThat(revenues.get("north")).isEqualTo(new Revenue("north", 300, 2));
    assertThat(revenues.find("east")).isEmpty();
    assertThat(revenues.findAllById(List.of("south", "east", "north")))
        .extracting(Revenue::region)
        .containsExactly("south", "north");
    assertThat(
            new PerYearDao(jdbi)
                .findAllById(
                    List.of(
                        new PerYearTable.Key("north", 2026), new PerYearTable.Key("north", 2025))))
        .extracting(year -> year.cents)
        .containsExactly(200L, 100L);
    assertThat(revenues.exists("south")).isTrue();
    assertThat(revenues.count()).isEqualTo(2);
    assertThatThrownBy(() -> revenues.get("east")).isInstanceOf(NoSuchEntityException.class);
    YearlyDao years = new YearlyDao(jdbi);
    assertThat(years.count()).isEqualTo(3);
    try (Stream<Yearly> stream = years.stream()) {
      assertThat(stream).extracting(year -> year.most).containsExactlyInAnyOrder(null, 200L, null);
    }
    assertThat(new PerYearDao(jdbi).get("north", 2026).cents).isEqualTo(200);
    assertThat(new PerYearDao(jdbi).get(new PerYearTable.Key("north", 2025)).cents).isEqualTo(100);
  }

  private static void throughSession(Database db) {
    try (Session session = db.openSession()) {
      assertThat(session.get(Revenue.class, "north").cents()).isEqualTo(300);
      assertThat(new YearlyDao(session).findAll()).hasSize(3);
      assertThat(new RevenueDao(session).findAll()).hasSize(2);
      session.flush();
      session.rollback();
      refused(() -> session.add(new Revenue("east", 1, 1)), "Revenue");
      refused(() -> session.add(new Yearly()), "Yearly");
      refused(() -> session.save(new Revenue("east", 1, 1)), "Revenue");
      refused(() -> session.delete(session.get(REVENUE, "north")), "Revenue");
      assertThatThrownBy(() -> session.find(YEARLY, 1L))
          .isInstanceOf(EntityStateException.class)
          .hasMessageContaining("Yearly is a view without @Id");
      session.add(sale("south", 2026, 25));
      session.commit();
    }
    try (Session session = db.openSession()) {
      PerYear year = session.get(PER_YEAR, new PerYearTable.Key("south", 2026));
      assertThat(year.cents).isEqualTo(75);
      year.cents = 76;
      refused(session::flush, "PerYear");
    }
  }

  private static void refused(Runnable write, String view) {
    assertThatThrownBy(write::run)
        .isInstanceOf(EntityStateException.class)
        .hasMessageStartingWith(view + " is a view");
  }

  private static Sale sale(String region, int year, long cents) {
    Sale sale = new Sale();
    sale.region = region;
    sale.year = year;
    sale.cents = cents;
    return sale;
  }
}
