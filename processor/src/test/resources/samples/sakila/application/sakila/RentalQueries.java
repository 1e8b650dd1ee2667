package sakila;

import static dev.plinth.query.Expressions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static sakila.ActorTable.ACTOR;
import static sakila.CategoryTable.CATEGORY;
import static sakila.CustomerTable.CUSTOMER;
import static sakila.FilmActorTable.FILM_ACTOR;
import static sakila.FilmCategoryTable.FILM_CATEGORY;
import static sakila.FilmTable.FILM;
import static sakila.InventoryTable.INVENTORY;
import static sakila.PaymentTable.PAYMENT;
import static sakila.RentalTable.RENTAL;

import dev.plinth.dao.StatementSource;
import dev.plinth.processor.Scenario;
import dev.plinth.query.Queries;
import dev.plinth.query.QuerySource;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The questions of Sakila's manual and of exercises with it, each with its answer. */
public final class RentalQueries implements Scenario {
  private static final LocalDateTime AUGUST = LocalDateTime.of(2005, 8, 1, 0, 0);

  @Override
  public void run(Jdbi jdbi) {
    rentals(new RentalsImpl(jdbi));
    films(new FilmsImpl(jdbi));
    searches(new FilmsImpl(jdbi));
    typed(Queries.on(StatementSource.of(jdbi)));
  }

  private static void rentals(Rentals rentals) {
    assertThat(rentals.overdue(AUGUST, 5))
        .containsExactly(
            new Rentals.Overdue("WILLIAMS, LINDA", "", "ACADEMY DINOSAUR"),
            new Rentals.Overdue("JOHNSON, PATRICIA", "", "ACE GOLDFINGER"));
    assertThat(rentals.inStock(1, 1)).containsExactly(1);
    assertThat(rentals.inStock(2, 1)).isEmpty();
    assertThat(rentals.heldBy(4)).isEqualTo(2);
    assertThat(rentals.heldBy(5)).isNull();
    assertThat(rentals.balance(1, AUGUST)).isEqualByComparingTo("-2.00");
    assertThat(rentals.revenue())
        .containsExactly(
            new Rentals.Revenue(1, "2005-05", new BigDecimal("7.98"), 89.0),
            new Rentals.Revenue(1, "2005-07", new BigDecimal("0.99"), 11.0),
            new Rentals.Revenue(2, "2005-07", new BigDecimal("6.98"), 100.0));
    assertThat(rentals.rewarded(AUGUST.minusMonths(1), AUGUST, new BigDecimal("5.00"), 2))
        .extracting(customer -> customer.firstName)
        .containsExactly("MARY");
    assertThat(rentals.popularity())
        .containsExactly(
            new Rentals.Popular("ACADEMY DINOSAUR", 3, 1),
            new Rentals.Popular("ACE GOLDFINGER", 1, 2),
            new Rentals.Popular("ADAPTATION HOLES", 1, 2),
            new Rentals.Popular("ALONE TRIP", 0, 3));
    assertThat(rentals.history(1))
        .extracting(taken -> taken.film().title + " " + taken.rental().rentalId)
        .containsExactly("ACADEMY DINOSAUR 1", "ADAPTATION HOLES 4", "ACADEMY DINOSAUR 5");
  }

  private static void films(Films films) {
    assertThat(films.castOf("ALONE TRIP")).containsExactly("ED CHASE", "NICK WAHLBERG");
    assertThat(films.sharedLastNames()).isEqualTo(Map.of("DAVIS", 2));
    assertThat(films.properNames()).startsWith("Penelope Guiness", "Nick Wahlberg");
    assertThat(films.together(1, 2)).containsExactly("ACADEMY DINOSAUR");
    assertThat(films.longCategories())
        .containsExactly(
            new Films.Lengths("Action", 82.0, 0), new Films.Lengths("Documentary", 68.0, 36));
    assertThat(films.indexTexts()).isEqualTo(4);
    assertThat(films.indexTexts()).isEqualTo(4);
    assertThat(films.texts("%EPIC%")).containsExactly("ACADEMY DINOSAUR");
    assertThat(films.findByRatingInOrderByTitle(List.of(Rating.NC_17, Rating.G)))
        .extracting(film -> film.title)
        .containsExactly("ACE GOLDFINGER", "ADAPTATION HOLES");
    assertThat(films.findByLanguageNameAndLengthBetween("English", (short) 80, (short) 85))
        .extracting(film -> film.title)
        .containsExactly("ALONE TRIP");
    assertThat(films.countByDescriptionIsNull()).isEqualTo(1);
  }

  private static void searches(Films films) {
    assertThat(films.search(null, null, null, null, null, FILM.title.desc()))
        .extracting(film -> film.filmId)
        .containsExactly(4, 3, 2, 1);
    assertThat(films.search("A", "Documentary", 60, null, null, FILM.title.asc()))
        .extracting(film -> film.filmId)
        .containsExactly(3);
    assertThat(
            films.search(
                null,
                null,
                null,
                List.of(Rating.PG, Rating.NC_17),
                new BigDecimal("2.99"),
                FILM.length.asc()))
        .extracting(film -> film.rating)
        .containsExactly(Rating.NC_17);
    assertThat(films.ratedOtherThan(Rating.PG))
        .containsExactly(
            new Films.Rated("ACE GOLDFINGER", Rating.G),
            new Films.Rated("ADAPTATION HOLES", Rating.NC_17),
            new Films.Rated("ALONE TRIP", Rating.R));
    assertThat(films.search("' or 1 = 1 --", null, null, null, null, FILM.title.asc())).isEmpty();
  }

  private static void typed(QuerySource db) {
    assertThat(
            db.select(ACTOR.firstName, ACTOR.lastName, count())
                .from(FILM_ACTOR)
                .join(FILM_ACTOR.actor)
                .groupBy(ACTOR.actorId, ACTOR.firstName, ACTOR.lastName)
                .orderBy(count().desc(), ACTOR.lastName)
                .limit(2)
                .list())
        .extracting(row -> row.second() + " " + row.third())
        .containsExactly("GUINESS 2", "WAHLBERG 2");
    assertThat(
            db.select(CATEGORY.name, PAYMENT.amount.sum().orElse(BigDecimal.ZERO))
                .from(PAYMENT)
                .join(PAYMENT.rental)
                .join(RENTAL.inventory)
                .join(INVENTORY.film)
                .join(FILM.categories)
                .join(FILM_CATEGORY.category)
                .groupBy(CATEGORY.name)
                .orderBy(PAYMENT.amount.sum().desc())
                .list())
        .extracting(row -> row.first() + " " + row.second())
        .containsExactly("Documentary 10.96", "Horror 4.99");
    assertThat(
            db.from(CUSTOMER)
                .where(
                    CUSTOMER.customerId.notIn(
                        Queries.select(RENTAL.customerCustomerId)
                            .from(RENTAL)
                            .where(RENTAL.returnDate.isNull())))
                .list())
        .isEmpty();
    assertThat(db.from(FILM).where(FILM.cast.none()).orderBy(FILM.title).list())
        .extracting(film -> film.title)
        .containsExactly("ACE GOLDFINGER");
  }
}
