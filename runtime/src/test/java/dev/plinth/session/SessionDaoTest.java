package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Address;
import dev.plinth.dao.shop.AddressDao;
import dev.plinth.dao.shop.Country;
import dev.plinth.dao.shop.Employee;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.dao.shop.UserTable;
import dev.plinth.error.NotLoadedException;
import dev.plinth.error.ValueRefusedException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sessions of a database, together with generated data access objects. */
final class SessionDaoTest {

  private final Database db = Shop.inMemory();

  @AfterEach
  void close() {
    db.close();
  }

  private static User user(String name, String... emails) {
    User user = new User(name, null);
    for (String email : emails) {
      user.addresses.add(new Address(email, user));
    }
    return user;
  }

  @Test
  void graphOfTheTutorialIsSavedByOneAdd() {
    try (Session session = db.openSession()) {
      session.addAll(
          user("spongebob", "spongebob@sqlalchemy.org"),
          user("sandy", "sandy@sqlalchemy.org", "sandy@squirrelpower.org"),
          user("patrick"));
      session.commit();
    }
    UserDao users = new UserDao(db);
    assertThat(users.count()).isEqualTo(3);
    List<User> sandy = users.findByName("sandy");
    assertThat(new AddressDao(db).findByUser(sandy.get(0)))
        .extracting(address -> address.emailAddress)
        .containsExactly("sandy@sqlalchemy.org", "sandy@squirrelpower.org");
  }

  @Test
  void aKeyOfAnotherTypeIsRefused() {
    new UserDao(db).insert(new User("sandy", null));
    try (Session session = db.openSession()) {
      assertThatThrownBy(() -> session.get(User.class, 1))
          .isInstanceOf(ValueRefusedException.class)
          .hasMessage(
              "id can't be 1 (Integer): that is not the type of the property; a Long is written 1L"
                  + " (column user_account.id)");
      assertThatThrownBy(() -> session.find(Country.class, 'x'))
          .isInstanceOf(ValueRefusedException.class)
          .hasMessage(
              "code can't be x (Character): that is not the type of the property"
                  + " (column country.code)");
      assertThat(session.get(User.class, 1L).name).isEqualTo("sandy");
    }
  }

  @Test
  void daoOfASessionFlushesFirstAndReturnsItsInstances() {
    try (Session session = db.openSession()) {
      User sandy = user("sandy", "sandy@sqlalchemy.org");
      session.add(sandy);
      UserDao users = new UserDao(session);
      assertThat(users.findByName("sandy")).hasSize(1).first().isSameAs(sandy);
      sandy.name = "Sandy Cheeks";
      assertThat(users.findByName("sandy")).isEmpty();
      assertThat(users.find(1L)).containsSame(sandy);
      assertThat(new AddressDao(session).findByUser(sandy)).isEqualTo(sandy.addresses);
      try (Stream<User> stream = users.stream()) {
        assertThat(stream).containsExactly(sandy);
      }
    }
    assertThat(new UserDao(db).count()).isZero();
  }

  @Test
  void daoOfASessionWritesInItsTransaction() {
    try (Session session = db.openSession()) {
      User written = new UserDao(session).insert(user("sandy"));
      assertThat(session.get(User.class, 1L).name).isEqualTo("sandy");
      assertThat(written.id).isEqualTo(1L);
      session.rollback();
    }
    assertThat(new UserDao(db).count()).isZero();
  }

  @Test
  void rowsOfABatchThatWasRefusedAreNotSentLater() {
    try (Session session = db.openSession()) {
      User sandy = user("sandy");
      User patrick = user("patrick");
      session.addAll(sandy, patrick);
      session.commit();
      sandy.name = "refused";
      patrick.name = "too long".repeat(30);
      assertThatThrownBy(session::flush).isInstanceOf(ValueRefusedException.class);
      session.rollback();
      patrick.name = "Patrick";
      session.commit();
    }
    assertThat(new UserDao(db).findAll())
        .extracting(user -> user.name)
        .containsExactly("sandy", "Patrick");
  }

  @Test
  void whatADaoOfASessionWroteAndTheSessionReadIsGoneAfterTheRollback() {
    try (Session session = db.openSession()) {
      session.add(user("kept"));
      session.commit();
      new UserDao(session).insert(user("sandy"));
      User sandy = session.get(User.class, 2L);
      session.rollback();
      assertThat(session.contains(sandy)).isFalse();
      assertThat(session.find(User.class, 2L)).isEmpty();
      assertThat(session.find(User.class, 1L)).isPresent();
    }
  }

  @Test
  void streamOfASessionLoadsListsTogether() {
    try (Session session = db.openSession()) {
      session.addAll(user("a", "a@x"), user("b", "b@x"), user("c"));
      session.commit();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    db.echo(new PrintStream(out, true, StandardCharsets.UTF_8));
    try (Session session = db.openSession();
        Stream<User> stream = new UserDao(session).stream()) {
      List<User> users = stream.toList();
      assertThat(users).extracting(user -> user.addresses.size()).containsExactly(1, 1, 0);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(l -> l.contains("from address")))
        .hasSize(1);
  }

  @Test
  void getWorksByClassAndByMapping() {
    try (Session session = db.openSession()) {
      User user = user("sandy");
      session.add(user);
      session.commit();
      assertThat(session.get(UserTable.USER, 1L)).isSameAs(user);
      assertThat(session.find(UserTable.USER, 1L)).containsSame(user);
      assertThat(session.find(UserTable.USER, 2L)).isEmpty();
    }
  }

  @Test
  void listThatADaoLeftUnloadedSaysNothingToASession() {
    try (Session session = db.openSession()) {
      session.add(user("sandy", "sandy@sqlalchemy.org"));
      session.commit();
    }
    User detached = new UserDao(db).get(1L);
    assertThatThrownBy(detached.addresses::size).isInstanceOf(NotLoadedException.class);
    detached.id = null;
    detached.name = "copy";
    try (Session session = db.openSession()) {
      session.add(detached);
      session.commit();
    }
    assertThat(new UserDao(db).count()).isEqualTo(2);
    assertThat(new AddressDao(db).count()).isEqualTo(1);
  }

  @Test
  void recordsWithKeysOfTheirOwnAreAddedFoundAndDeleted() {
    try (Session session = db.openSession()) {
      session.addAll(new Country("de", "Germany", null), new Country("fr", "France", 68));
      session.commit();
      Country france = session.get(Country.class, "fr");
      session.delete(new Country("fr", "France", 68));
      session.commit();
      assertThat(session.state(france)).isEqualTo(EntityState.TRANSIENT);
    }
    try (Session session = db.openSession()) {
      assertThat(session.find(Country.class, "fr")).isEmpty();
      assertThat(session.get(Country.class, "de"))
          .isEqualTo(new Country("de", "Germany", null))
          .isSameAs(session.get(Country.class, "de"));
    }
  }

  @Test
  void chainOfOneTableIsSavedFromItsEnd() {
    try (Session session = db.openSession()) {
      Employee boss = new Employee("boss", null);
      session.add(new Employee("worker", new Employee("lead", boss)));
      session.commit();
      assertThat(boss.id).isEqualTo(1L);
    }
    try (Session session = db.openSession()) {
      Employee worker = session.get(Employee.class, 3L);
      assertThat(worker.manager).hasToString("lead");
      assertThat(worker.manager.manager).isSameAs(session.get(Employee.class, 1L));
    }
  }
}
