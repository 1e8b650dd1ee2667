package dev.plinth.dao;

import static dev.plinth.dao.shop.CountryTable.COUNTRY;
import static dev.plinth.dao.shop.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Country;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.dialect.Capability;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows that may be there already, on every database. */
abstract class UpsertContractTest {

  private static final Upsert<Country> BY_CODE = Upsert.byKey(COUNTRY);
  private static final Upsert<User> BY_NAME = Upsert.by(USER, List.of(USER.name));

  private final EmptyDatabase empty;
  private final Database db;
  private final UserDao users;

  UpsertContractTest(TestServer server, Way way) {
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
  void insertsARowThatIsNotThere() {
    Country chad = new Country("td", "Chad", null);

    assertThat(BY_CODE.run(db, chad)).isEqualTo(chad);
    assertThat(Finds.get(db, COUNTRY, "td")).isEqualTo(chad);
  }

  @Test
  void overwritesARowThatIsThere() {
    BY_CODE.run(db, new Country("td", "Chad", 1));
    BY_CODE.run(db, new Country("td", "Tchad", null));

    assertThat(Finds.get(db, COUNTRY, "td")).isEqualTo(new Country("td", "Tchad", null));
  }

  @Test
  void manyInOneBatchWithOneTwice() {
    BY_CODE.run(db, new Country("td", "Chad", 1));

    BY_CODE.runAll(
        db,
        List.of(
            new Country("td", "Tchad", 2),
            new Country("no", "Norway", 3),
            new Country("td", "Tschad", 4)));

    assertThat(Finds.findAll(db, COUNTRY, List.of("no", "td")))
        .containsExactly(new Country("no", "Norway", 3), new Country("td", "Tschad", 4));
  }

  @Test
  void withoutAGeneratedKeyItIsAnInsert() {
    User sandy = users.upsert(new User("sandy", null));
    sandy.fullname = "Sandy Cheeks";
    users.upsert(sandy);

    assertThat(sandy.id).isEqualTo(1);
    assertThat(users.findAll()).extracting(user -> user.fullname).containsExactly("Sandy Cheeks");
  }

  @Test
  void aMixtureOfRowsWithAndWithoutKeysKeepsItsOrder() {
    User sandy = users.insert(new User("sandy", null));
    User known = new User("sandra", null);
    known.id = sandy.id;

    List<User> written = users.upsertAll(List.of(new User("patrick", null), known));

    assertThat(written).extracting(user -> user.id).containsExactly(2L, 1L);
    assertThat(users.findAll()).extracting(user -> user.name).containsExactly("sandra", "patrick");
  }

  @Test
  void byAUniqueKeyTheEntityGetsTheKeyOfItsRow() {
    uniqueNames();
    users.insert(new User("patrick", null));
    users.insert(new User("sandy", null));

    User given = BY_NAME.run(db, new User("sandy", "Sandy Cheeks"));

    assertThat(given.id).isEqualTo(2);
    assertThat(users.get(2L).fullname).isEqualTo("Sandy Cheeks");
    assertThat(users.count()).isEqualTo(2);
  }

  @Test
  void theRowThatAConstraintRefusesIsTold() {
    db.jdbi().useHandle(handle -> handle.execute("create unique index c on country (name)"));
    List<Country> given =
        List.of(
            new Country("td", "Chad", 1),
            new Country("no", "Norway", 2),
            new Country("xx", "Chad", 3));

    if (db.dialect().capabilities().can(Capability.ON_DUPLICATE_KEY)) {
      // An index that no mapping knows: the row in its way is taken for the same one.
      assertThat(BY_CODE.runAll(db, given)).hasSize(3);
      return;
    }
    assertThatThrownBy(() -> BY_CODE.runAll(db, given))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageStartingWith("the element at index 2 (key xx): ");
    assertThat(Finds.find(db, COUNTRY, "td")).isEmpty();
  }

  @Test
  void theValueOfAnotherUniqueKeyIsNotOverwritten() {
    uniqueNames();
    users.insertAll(List.of(new User("patrick", null), new User("sandy", null)));
    User thief = new User("sandy", "thief");
    thief.id = 1L;

    assertThatThrownBy(() -> users.upsert(thief)).isInstanceOf(UniqueViolationException.class);
    assertThat(users.findAll()).extracting(user -> user.name).containsExactly("patrick", "sandy");
  }

  @Test
  void twoStatementsDoTheSame() {
    uniqueNames();
    UpsertPlan<User> plan =
        UpsertPlan.of(
            UpsertStyle.TWO_STATEMENTS,
            new UpsertColumns<>(USER, List.of(USER.name)),
            false,
            false,
            sql -> true);
    users.insert(new User("patrick", null));

    User inserted = plan.run(db, new User("sandy", null));
    User updated = plan.run(db, new User("sandy", "Sandy Cheeks"));

    assertThat(inserted.id).isEqualTo(2);
    assertThat(updated.id).isEqualTo(2);
    assertThat(users.get(2L).fullname).isEqualTo("Sandy Cheeks");
  }

  private void uniqueNames() {
    db.jdbi().useHandle(handle -> handle.execute("create unique index n on user_account (name)"));
  }
}
