package dev.plinth.session;

import static dev.plinth.dao.shop.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Address;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A graph of entities, saved, changed, deleted and rolled back. */
abstract class SessionContractTest {

  private final EmptyDatabase empty;
  private final Database db;
  private final UserDao users;

  SessionContractTest(TestServer server) {
    empty = server.create();
    db = Shop.builder().url(empty.url()).poolSize(2).open().createTables();
    users = new UserDao(db);
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  private void addTwo() {
    try (Session session = db.openSession()) {
      for (String name : List.of("sandy", "patrick")) {
        User user = new User(name, null);
        user.addresses.add(new Address(name + "@one", user));
        user.addresses.add(new Address(name + "@two", user));
        session.add(user);
      }
      session.commit();
    }
  }

  @Test
  void aGraphIsSavedAndLoaded() {
    addTwo();

    try (Session session = db.openSession()) {
      User patrick = session.get(USER, 2L);
      assertThat(patrick.name).isEqualTo("patrick");
      assertThat(patrick.addresses)
          .map(address -> address.emailAddress)
          .containsExactlyInAnyOrder("patrick@one", "patrick@two");
      assertThat(patrick.addresses.get(0).user).isSameAs(patrick);
    }
  }

  @Test
  void changesAreWrittenAndOrphansGo() {
    addTwo();

    try (Session session = db.openSession()) {
      User sandy = session.get(USER, 1L);
      User patrick = session.get(USER, 2L);
      sandy.name = "sandra";
      patrick.addresses.remove(0);
      session.commit();
    }
    assertThat(users.findAll()).map(user -> user.name).containsExactly("sandra", "patrick");
    try (Session session = db.openSession()) {
      assertThat(session.get(USER, 2L).addresses).hasSize(1);
    }
  }

  @Test
  void rollbackLeavesNothing() {
    User sandy = new User("sandy", null);
    try (Session session = db.openSession()) {
      session.add(sandy);
      session.flush();
      assertThat(sandy.id).isNotNull();
      session.rollback();
    }
    assertThat(sandy.id).isNull();
    assertThat(users.count()).isZero();
  }

  @Test
  void aRefusedFlushIsTold() {
    addTwo();

    try (Session session = db.openSession()) {
      session.add(new User("sandy", null));
      assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
    }
    assertThat(users.count()).isEqualTo(2);
  }
}
