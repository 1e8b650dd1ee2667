package dev.plinth.dao;

import static dev.plinth.dao.shop.AddressTable.ADDRESS;
import static dev.plinth.dao.shop.CountryTable.COUNTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Address;
import dev.plinth.dao.shop.Country;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.NoSuchEntityException;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.session.Session;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The verbs that take many entities or keys, on every database. */
abstract class ManyRowsContractTest {

  private final EmptyDatabase empty;
  private final Database db;
  private final UserDao users;

  ManyRowsContractTest(TestServer server, Way way) {
    empty = server.create();
    db = way.open(empty.url());
    users = new UserDao(db);
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @Test
  void updateAllWritesEachRow() {
    List<User> all = users.insertAll(people(2500));
    all.forEach(user -> user.fullname = "The " + user.name);

    assertThat(users.updateAll(all)).containsExactlyElementsOf(all);
    assertThat(users.findAll()).allMatch(user -> ("The " + user.name).equals(user.fullname));
  }

  @Test
  void updateAllWritesNothingIfARowIsMissing() {
    List<User> all = users.insertAll(people(3));
    users.delete(all.get(1));
    all.forEach(user -> user.fullname = "changed");

    assertThatThrownBy(() -> users.updateAll(all))
        .isInstanceOf(NoSuchEntityException.class)
        .hasMessageContaining("user_account")
        .hasMessageContaining("2");
    assertThat(users.findAll()).extracting(user -> user.fullname).containsOnlyNulls();
  }

  @Test
  void deleteAllSaysHowManyThereWere() {
    List<User> all = users.insertAll(people(5));
    users.delete(all.get(3));

    assertThat(users.deleteAll(all.subList(1, 5))).isEqualTo(3);
    assertThat(users.findAll()).extracting(user -> user.name).containsExactly("p0");
  }

  @Test
  void deleteAllByIdTakesAsManyKeysAsThereAre() {
    users.insertAll(people(10_000));

    assertThat(users.deleteAllById(LongStream.rangeClosed(2, 20_000).boxed().toList()))
        .isEqualTo(9_999);
    assertThat(users.count()).isEqualTo(1);
  }

  @Test
  void findAllByIdGivesEachOnceInTheOrderOfTheKeys() {
    users.insertAll(people(10_000));
    List<Long> keys = new ArrayList<>(LongStream.rangeClosed(1, 12_000).boxed().toList());
    Collections.reverse(keys);
    keys.add(5L);

    List<User> found = users.findAllById(keys);

    assertThat(found).hasSize(10_000).isSortedAccordingTo((a, b) -> Long.compare(id(b), id(a)));
  }

  @Test
  void theRowThatAConstraintRefusesIsTold() {
    uniqueNames();
    List<User> all = new ArrayList<>(people(250));
    all.set(137, new User("p3", null));

    assertThatThrownBy(() -> users.insertAll(all))
        .isInstanceOfSatisfying(
            UniqueViolationException.class, refused -> assertThat(refused.row()).hasValue(137))
        .hasMessageStartingWith("the element at index 137: ");
    assertThat(users.count()).isZero();
    assertThat(all).extracting(user -> user.id).containsOnlyNulls();
  }

  @Test
  void nothingOfARefusedInsertStaysInAnOpenTransaction() {
    uniqueNames();
    List<User> all = new ArrayList<>(people(250));
    all.set(137, new User("p3", null));

    inOpenTransaction(
        () ->
            assertThatThrownBy(() -> users.insertAll(all))
                .isInstanceOf(UniqueViolationException.class)
                .hasMessageStartingWith("the element at index 137: "));

    assertThat(names()).containsExactly("before", "after");
  }

  @Test
  void nothingOfAnInsertWithKeysStaysInAnOpenTransaction() {
    List<Country> all = new ArrayList<>(countries(250));
    all.set(200, all.get(3));

    inOpenTransaction(
        () ->
            assertThatThrownBy(() -> Inserts.insertAll(db, COUNTRY, all))
                .isInstanceOf(UniqueViolationException.class)
                .hasMessageStartingWith("the element at index 200 (key " + code(3) + "): "));

    assertThat(db.from(COUNTRY).count()).isZero();
  }

  @Test
  void nothingStaysIfAValueIsRefusedBehindOthers() {
    List<Country> all = new ArrayList<>(countries(150));
    all.set(140, new Country("xx", "long".repeat(30), null));

    inOpenTransaction(
        () ->
            assertThatThrownBy(() -> Inserts.insertAll(db, COUNTRY, all))
                .isInstanceOf(ValueRefusedException.class));

    assertThat(db.from(COUNTRY).count()).isZero();
  }

  @Test
  void nothingOfARefusedUpdateStaysInAnOpenTransaction() {
    uniqueNames();
    List<User> all = users.insertAll(people(20));
    all.forEach(user -> user.fullname = "changed");
    all.get(7).name = "p19";

    inOpenTransaction(
        () ->
            assertThatThrownBy(() -> users.updateAll(all))
                .isInstanceOf(UniqueViolationException.class)
                .hasMessageStartingWith("the element at index 7 (key 8): "));

    assertThat(users.findAll()).hasSize(22).extracting(user -> user.fullname).containsOnlyNulls();
  }

  @Test
  void nothingOfAnUpdateOfAMissingRowStaysInAnOpenTransaction() {
    List<User> all = users.insertAll(people(3));
    users.delete(all.get(1));
    all.forEach(user -> user.fullname = "changed");

    inOpenTransaction(
        () ->
            assertThatThrownBy(() -> users.updateAll(all))
                .isInstanceOf(NoSuchEntityException.class));

    assertThat(users.findAll()).extracting(user -> user.fullname).containsOnlyNulls();
  }

  @Test
  void nothingOfARefusedUpsertStaysInAnOpenTransaction() {
    uniqueNames();
    List<User> all = new ArrayList<>(people(20));
    all.set(7, new User("p3", null));

    inOpenTransaction(
        () ->
            assertThatThrownBy(() -> users.upsertAll(all))
                .isInstanceOf(UniqueViolationException.class)
                .hasMessageStartingWith("the element at index 7: "));

    assertThat(names()).containsExactly("before", "after");
    assertThat(all).extracting(user -> user.id).containsOnlyNulls();
  }

  @Test
  void nothingOfARefusedUpsertInABatchStaysInAnOpenTransaction() {
    User sandy = users.insert(new User("sandy", null));
    User gone = new User("gone", null);
    gone.id = 99L;
    List<Address> all =
        LongStream.rangeClosed(1, 20).mapToObj(id -> address(id, id == 8 ? gone : sandy)).toList();

    inOpenTransaction(
        () ->
            assertThatThrownBy(() -> Upsert.byKey(ADDRESS).runAll(db, all))
                .isInstanceOf(ForeignKeyViolationException.class)
                .hasMessageStartingWith("the element at index 7 (key 8): "));

    assertThat(db.from(ADDRESS).count()).isZero();
  }

  @Test
  void nothingOfARefusedDeleteStaysInAnOpenTransaction() {
    List<User> all = users.insertAll(people(5000));
    Inserts.insert(db, ADDRESS, new Address("x@y", all.get(4999)));

    inOpenTransaction(
        () ->
            assertThatThrownBy(() -> users.deleteAll(all))
                .isInstanceOf(ForeignKeyViolationException.class));

    assertThat(users.count()).isEqualTo(5002);
  }

  @Test
  void aSessionGoesOnBehindAListThatIsRefused() {
    uniqueNames();
    List<User> all = new ArrayList<>(people(3));
    all.add(new User("p1", null));
    try (Session session = db.openSession()) {
      session.add(new User("before", null));
      assertThatThrownBy(() -> new UserDao(session).insertAll(all))
          .hasMessageStartingWith("the element at index 3: ");
      session.add(new User("after", null));
      session.commit();
    }

    assertThat(names()).containsExactly("before", "after");
  }

  /** Runs something that fails between two rows, "before" and "after". */
  private void inOpenTransaction(Runnable failing) {
    db.useTransaction(
        () -> {
          users.insert(new User("before", null));
          failing.run();
          users.insert(new User("after", null));
        });
  }

  private List<String> names() {
    return users.findAll().stream().map(user -> user.name).toList();
  }

  @Test
  void theRowOfAnUpdateIsToldWithItsKey() {
    uniqueNames();
    List<User> all = users.insertAll(people(20));
    all.get(7).name = "p19";

    assertThatThrownBy(() -> users.updateAll(all))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageStartingWith("the element at index 7 (key 8): ");
  }

  @Test
  void nothingIsDoneWithNothing() {
    assertThat(users.updateAll(List.of())).isEmpty();
    assertThat(users.insertAll(List.of())).isEmpty();
    assertThat(users.deleteAll(List.of())).isZero();
    assertThat(users.deleteAllById(List.of())).isZero();
    assertThat(users.findAllById(List.of())).isEmpty();
  }

  @Test
  void aNullAmongManyIsRefusedByItsIndex() {
    List<Long> keys = new ArrayList<>(List.of(1L, 2L));
    keys.add(null);

    assertThatThrownBy(() -> users.findAllById(keys))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the element at index 2 is null: leave it out");
    assertThatThrownBy(() -> users.deleteAllById(keys))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<User> people(int number) {
    return IntStream.range(0, number).mapToObj(i -> new User("p" + i, null)).toList();
  }

  private static List<Country> countries(int number) {
    return IntStream.range(0, number).mapToObj(i -> new Country(code(i), "C", i)).toList();
  }

  /** Two characters, which is all that the column takes. */
  private static String code(int number) {
    return Integer.toString(36 * 36 + number, 36).substring(1);
  }

  private static Address address(long id, User user) {
    Address address = new Address(id + "@x", user);
    address.id = id;
    return address;
  }

  private static long id(User user) {
    Long id = user.id;
    assertThat(id).isNotNull();
    return id;
  }

  private void uniqueNames() {
    db.jdbi().useHandle(handle -> handle.execute("create unique index n on user_account (name)"));
  }
}
