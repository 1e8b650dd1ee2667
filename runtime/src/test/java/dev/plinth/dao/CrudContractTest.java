package dev.plinth.dao;

import static dev.plinth.dao.shop.CountryTable.COUNTRY;
import static dev.plinth.dao.shop.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Address;
import dev.plinth.dao.shop.AddressDao;
import dev.plinth.dao.shop.Country;
import dev.plinth.dao.shop.Note;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.NoSuchEntityException;
import dev.plinth.error.NonUniqueResultException;
import dev.plinth.error.NotLoadedException;
import dev.plinth.error.NotStoredException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The verbs of a data access object, on every way that a statement can take. */
abstract class CrudContractTest {

  private final EmptyDatabase empty;
  private final Database db;
  private final UserDao users;
  private final AddressDao addresses;

  CrudContractTest(TestServer server, Way way) {
    empty = server.create();
    db = way.open(empty.url());
    users = new UserDao(db);
    addresses = new AddressDao(db);
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @Test
  void insertSetsTheGeneratedKey() {
    User sandy = users.insert(new User("sandy", "Sandy Cheeks"));
    User patrick = users.insert(new User("patrick", null));

    assertThat(sandy.id).isEqualTo(1);
    assertThat(patrick.id).isEqualTo(2);
    assertThat(users.get(2L)).hasToString("User(2, patrick, null, <not loaded>)");
  }

  @Test
  void insertTakesAKeyThatIsThere() {
    User sandy = new User("sandy", null);
    sandy.id = 7L;
    users.insert(sandy);

    assertThat(users.find(7L)).map(user -> user.name).contains("sandy");
  }

  @Test
  void insertOfARecordGivesANewInstance() {
    Note written = Inserts.insert(db, NOTE, new Note(null, "remember"));

    assertThat(written).isEqualTo(new Note(1L, "remember"));
    assertThat(Finds.get(db, NOTE, 1L)).isEqualTo(written);
  }

  @Test
  void aRecordWithAKeyOfItsOwn() {
    Country chad = new Country("td", "Chad", 18_000_000);
    Country nowhere = new Country("xx", "Nowhere", null);
    assertThat(Inserts.insertAll(db, COUNTRY, List.of(chad, nowhere)))
        .containsExactly(chad, nowhere);

    Updates.update(db, COUNTRY, new Country("td", "Tchad", 18_000_001));

    assertThat(Finds.get(db, COUNTRY, "td")).isEqualTo(new Country("td", "Tchad", 18_000_001));
    assertThat(Finds.get(db, COUNTRY, "xx").population()).isNull();
  }

  @Test
  void updateWritesAllColumns() {
    User sandy = users.insert(new User("sandy", "Sandy Cheeks"));
    sandy.name = "sandra";
    sandy.fullname = null;
    users.update(sandy);

    assertThat(users.get(1L)).hasToString("User(1, sandra, null, <not loaded>)");
  }

  @Test
  void updateOfWhatIsNotThereSaysSo() {
    User ghost = new User("ghost", null);
    ghost.id = 9L;

    assertThatThrownBy(() -> users.update(ghost))
        .isInstanceOf(NoSuchEntityException.class)
        .hasMessage("user_account has no row with the key 9");
  }

  @Test
  void updateNeedsAKey() {
    assertThatThrownBy(() -> users.update(new User("sandy", null)))
        .hasMessage("id is absent: the entity is not stored yet (column user_account.id)");
  }

  @Test
  void deleteTellsWhetherThereWasARow() {
    User sandy = users.insert(new User("sandy", null));

    assertThat(users.delete(sandy)).isTrue();
    assertThat(users.delete(sandy)).isFalse();
    assertThat(users.deleteById(1L)).isFalse();
    assertThat(users.count()).isZero();
  }

  @Test
  void countsAndAsks() {
    users.insertAll(List.of(new User("a", null), new User("b", null)));

    assertThat(users.count()).isEqualTo(2);
    assertThat(users.exists(2L)).isTrue();
    assertThat(users.exists(3L)).isFalse();
    assertThat(users.find(3L)).isEmpty();
    assertThatThrownBy(() -> users.get(3L)).isInstanceOf(NoSuchEntityException.class);
  }

  @Test
  void readsLists() {
    users.insertAll(List.of(new User("a", null), new User("b", "B")));

    assertThat(users.findAll()).map(user -> user.name).containsExactly("a", "b");
    assertThat(users.findByName("b")).map(user -> user.fullname).containsExactly("B");
    assertThat(users.findByName("c")).isEmpty();
  }

  @Test
  void aToOneIsReadCompletelyAndOncePerKey() {
    User sandy = users.insert(new User("sandy", null));
    User patrick = users.insert(new User("patrick", null));
    addresses.insertAll(
        List.of(
            new Address("s@one", sandy),
            new Address("s@two", sandy),
            new Address("p@one", patrick)));

    List<Address> read = addresses.findAll();

    assertThat(read).map(address -> address.user.name).containsExactly("sandy", "sandy", "patrick");
    assertThat(read.get(0).user).isSameAs(read.get(1).user).isNotSameAs(sandy);
    assertThat(addresses.get(3L).user.name).isEqualTo("patrick");
    assertThat(addresses.findByUser(sandy)).hasSize(2);
  }

  @Test
  void anUnloadedListThrowsWithTheWayOut() {
    users.insert(new User("sandy", null));
    List<Address> unloaded = users.get(1L).addresses;

    assertThat(unloaded).hasToString("<not loaded>");
    assertThatThrownBy(unloaded::size)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "user_account.addresses is not loaded: a data access object reads one table; read the"
                + " elements with a finder of the other side (address.user), or the owner in a"
                + " session");
  }

  @Test
  void insertCascadesNothingAndSaysSo() {
    User sandy = new User("sandy", null);
    Address address = new Address("s@one", sandy);
    sandy.addresses.add(address);

    assertThatThrownBy(() -> users.insert(sandy))
        .isInstanceOf(NotStoredException.class)
        .hasMessageStartingWith("user_account.addresses holds elements that are not stored yet")
        .hasMessageContaining("session.add");
    assertThatThrownBy(() -> addresses.insert(address))
        .isInstanceOf(NotStoredException.class)
        .hasMessageStartingWith("address.user refers to a row of user_account that is not stored");
    assertThat(users.count()).isZero();
  }

  @Test
  void insertLeavesAnUnloadedListAlone() {
    User sandy = users.insert(new User("sandy", null));
    User read = users.get(Objects.requireNonNull(sandy.id));
    users.delete(read);
    read.id = null;

    assertThat(users.insert(read).id).isEqualTo(2);
  }

  @Test
  void optionalRefusesASecondRow() {
    users.insertAll(List.of(new User("a", null), new User("b", null)));
    SqlStatement all =
        SqlStatement.of("UserDao.findOne", "select id, name, fullname from user_account");

    try (Execution find = db.prepare(all)) {
      assertThatThrownBy(() -> find.optional(dev.plinth.dao.shop.UserTable.USER))
          .isInstanceOf(NonUniqueResultException.class)
          .hasMessageStartingWith("UserDao.findOne gave more than one row");
    }
  }

  @Test
  void aStreamReadsAsItGoesAndGivesItsStatementBack() {
    users.insertAll(Stream.of("a", "b", "c").map(name -> new User(name, null)).toList());

    try (Stream<User> stream = users.stream()) {
      assertThat(stream.limit(2).map(user -> user.name)).containsExactly("a", "b");
    }
    assertThat(users.findAll()).hasSize(3);
  }

  @Test
  void aStreamCompletesItsEntities() {
    User sandy = users.insert(new User("sandy", null));
    addresses.insertAll(
        Stream.iterate(1, i -> i + 1).limit(600).map(i -> new Address("a" + i, sandy)).toList());

    try (Stream<Address> stream = addresses.stream()) {
      assertThat(stream).hasSize(600).allMatch(address -> address.user.name.equals("sandy"));
    }
  }

  @Test
  void theSameStatementRunsInsideOfItself() {
    users.insertAll(Stream.of("a", "b", "c").map(name -> new User(name, null)).toList());

    db.useTransaction(
        () -> {
          try (Stream<User> outer = users.stream()) {
            assertThat(outer)
                .allSatisfy(
                    user -> {
                      try (Stream<User> inner = users.stream()) {
                        assertThat(inner).hasSize(3);
                      }
                    })
                .hasSize(3);
          }
        });
    assertThat(users.findAll()).hasSize(3);
  }

  @Test
  void batchesTellTheRowsOfEachPart() {
    users.insertAll(List.of(new User("a", null), new User("b", null)));
    SqlStatement rename =
        SqlStatement.of("UserDao.rename", "update user_account set fullname = ? where name = ?");
    var user = dev.plinth.dao.shop.UserTable.USER;

    try (Execution batch = db.prepare(rename)) {
      for (String name : List.of("a", "nobody", "b")) {
        batch.setString(1, user.fullname, "Mr " + name);
        batch.setString(2, user.name, name);
        batch.addBatch();
      }
      assertThat(batch.updateBatch()).containsExactly(1, 0, 1);
    }
    assertThat(users.findAll()).map(read -> read.fullname).containsExactly("Mr a", "Mr b");
  }
}
