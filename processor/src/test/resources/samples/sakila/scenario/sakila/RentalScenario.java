package sakila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.processor.Scenario;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A store opens, rents a film out and is paid; the views tell of it. */
public final class RentalScenario implements Scenario {
  private static final LocalDateTime NOON = LocalDateTime.of(2005, 5, 24, 12, 0);

  @Override
  public void run(Jdbi jdbi) {
    jdbi.useTransaction(RentalScenario::open);
    jdbi.useTransaction(RentalScenario::rent);
    views(jdbi);
    tables(jdbi);
    refusals(jdbi);
  }

  /** Store and manager refer to each other, so both come before the transaction ends. */
  private static void open(Handle handle) {
    Country canada = new CountryDao(handle).insert(new Country("Canada"));
    City city = new City("Lethbridge");
    city.country = canada;
    new CityDao(handle).insert(city);
    Address address =
        new AddressDao(handle).insert(new Address("47 MySakila Drive", "Alberta", city, ""));
    Store store = new StoreDao(handle).insert(new Store(1, 1, address));
    Staff mike = new Staff("Mike", "Hillyer", address, 1);
    mike.picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0};
    new StaffDao(handle).insert(mike);
    new CustomerDao(handle).insert(new Customer(store, "MARY", "SMITH", address));
  }

  private static void rent(Handle handle) {
    Language english = new LanguageDao(handle).insert(new Language("English"));
    Category documentary = new CategoryDao(handle).insert(new Category("Documentary"));
    Actor penelope = new ActorDao(handle).insert(new Actor("PENELOPE", "GUINESS"));
    Film film = new Film("ACADEMY DINOSAUR", english, documentary, penelope);
    film.rating = Rating.PG_13;
    film.specialFeatures = Set.of(SpecialFeature.DELETED_SCENES, SpecialFeature.BEHIND_THE_SCENES);
    List<FilmActor> cast = List.copyOf(film.cast);
    List<FilmCategory> categories = List.copyOf(film.categories);
    film.cast = Set.of();
    film.categories = Set.of();
    new FilmDao(handle).insert(film);
    cast.forEach(part -> part.film = film);
    categories.forEach(part -> part.film = film);
    new FilmActorDao(handle).insertAll(cast);
    new FilmCategoryDao(handle).insertAll(categories);
    new FilmTextDao(handle).insert(new FilmText(1, film.title, null));
    Inventory copy =
        new InventoryDao(handle).insert(new Inventory(film, new StoreDao(handle).get(1)));
    Rental rental =
        new RentalDao(handle)
            .insert(
                new Rental(
                    NOON, copy, new CustomerDao(handle).get(1), new StaffDao(handle).get(1)));
    new PaymentDao(handle).insert(new Payment(rental, "2.99", NOON.plusDays(3)));
  }

  private static void views(Jdbi jdbi) {
    assertThat(new SalesByStoreDao(jdbi).get(1))
        .isEqualTo(
            new SalesByStore(1, "Lethbridge,Canada", "Mike Hillyer", new BigDecimal("2.99")));
    assertThat(new SalesByFilmCategoryDao(jdbi).get("Documentary").totalSales())
        .isEqualTo(new BigDecimal("2.99"));
    FilmList listed = new FilmListDao(jdbi).findAll().get(0);
    assertThat(listed.rating()).isEqualTo(Rating.PG_13);
    assertThat(listed.price()).isEqualTo(new BigDecimal("4.99"));
    assertThat(listed.actors()).isEqualTo("PENELOPE GUINESS");
    assertThat(new NicerButSlowerFilmListDao(jdbi).findAll().get(0).actors())
        .isEqualTo("Penelope Guiness");
    assertThat(new ActorInfoDao(jdbi).get(1).filmInfo()).isEqualTo("Documentary: ACADEMY DINOSAUR");
    CustomerList mary = new CustomerListDao(jdbi).get(1);
    assertThat(mary.name()).isEqualTo("MARY SMITH");
    assertThat(mary.zipCode()).isNull();
    assertThat(mary.notes()).isEqualTo("active");
    assertThat(new StaffListDao(jdbi).get(1).country()).isEqualTo("Canada");
  }

  private static void tables(Jdbi jdbi) {
    Film film = new FilmDao(jdbi).get(1);
    assertThat(film.rentalDuration).isEqualTo((short) 3);
    assertThat(film.replacementCost).isEqualTo(new BigDecimal("19.99"));
    assertThat(film.specialFeatures)
        .containsExactlyInAnyOrder(SpecialFeature.DELETED_SCENES, SpecialFeature.BEHIND_THE_SCENES);
    assertThat(film.originalLanguage).isNull();
    assertThat(film.lastUpdate.getNano()).isZero();
    assertThat(new StaffDao(jdbi).get(1).picture).containsExactly(0x89, 'P', 'N', 'G', 0);
    Payment payment = new PaymentDao(jdbi).get(1);
    assertThat(payment.rental.inventory.film.language.name).isEqualTo("English");
    assertThat(payment.paymentDate).isEqualTo(NOON.plusDays(3));
  }

  private static void refusals(Jdbi jdbi) {
    assertThatThrownBy(() -> new LanguageDao(jdbi).deleteById(1))
        .isInstanceOf(ForeignKeyViolationException.class);
    assertThatThrownBy(
            () -> jdbi.useHandle(handle -> handle.execute("update film set rating = 'X'")))
        .hasMessageContaining("CHECK constraint failed");
    assertThat(new RentalDao(jdbi).deleteById(1)).isTrue();
    assertThat(new PaymentDao(jdbi).get(1).rental).isNull();
  }
}
