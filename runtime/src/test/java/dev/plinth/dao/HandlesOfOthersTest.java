package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.PlinthException;
import dev.plinth.session.Session;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Data access objects on handles that a user opens and closes, and within Jdbi's callbacks. */
@ParameterizedClass
@EnumSource(Way.class)
final class HandlesOfOthersTest {

  private final Database db;

  HandlesOfOthersTest(Way way) {
    db = way.open();
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void aClosedHandle() {
    Handle handle = db.jdbi().open();
    UserDao users = new UserDao(handle);
    users.insert(new User("sandy", null));
    handle.close();

    assertThatThrownBy(users::count)
        .isInstanceOf(PlinthException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> users.insert(new User("patrick", null)))
        .isInstanceOf(PlinthException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> users.insertAll(List.of(new User("a", null), new User("b", null))))
        .isInstanceOf(PlinthException.class)
        .hasMessageContaining("closed");
    assertThat(new UserDao(db).count()).isEqualTo(1);
  }

  @Test
  void aClosedSession() {
    Session session = db.openSession();
    UserDao users = new UserDao(session);
    session.close();

    assertThatThrownBy(users::count)
        .isInstanceOf(PlinthException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void aClosedDatabase() {
    UserDao users = new UserDao(db);
    users.insert(new User("sandy", null));
    db.close();

    assertThatThrownBy(users::count)
        .isInstanceOf(PlinthException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> db.inTransaction(users::count))
        .isInstanceOf(PlinthException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(
            () -> {
              try (Session session = db.openSession()) {
                session.add(new User("a", null));
                session.commit();
              }
            })
        .isInstanceOf(PlinthException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void aStreamBehindItsTransaction() {
    UserDao users = new UserDao(db);
    users.insert(new User("sandy", null));

    assertThatThrownBy(() -> db.inTransaction(users::stream))
        .isInstanceOf(PlinthException.class)
        .hasMessageContaining("stream");
    Stream<User> closed = users.stream();
    closed.close();
    assertThatThrownBy(closed::count).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCallbackOfJdbiIsTakenPartIn() {
    UserDao users = new UserDao(db);
    assertThatThrownBy(
            () ->
                db.jdbi()
                    .useTransaction(
                        handle -> {
                          users.insert(new User("sandy", null));
                          new UserDao(handle).insert(new User("patrick", null));
                          assertThat(users.count()).isEqualTo(2);
                          throw new IllegalStateException("on purpose");
                        }))
        .hasMessage("on purpose");
    assertThat(users.count()).isZero();

    db.jdbi().useHandle(handle -> users.insert(new User("sandy", null)));
    assertThat(users.count()).isEqualTo(1);
  }
}
