package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.DatabaseLockedException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may write to a SQLite database beside a transaction of the same thread. */
final class WriteLockTest {

  @TempDir Path folder;

  private Database db;
  private UserDao users;

  @BeforeEach
  void open() {
    db = Shop.builder().url("jdbc:sqlite:" + folder.resolve("shop.db")).open().createTables();
    users = new UserDao(db);
  }

  @AfterEach
  void close() {
    db.close();
  }

  private static User user(String name) {
    return new User(name, null);
  }

  @Test
  void besideASessionThatHasWrittenNobodyWrites() {
    try (Session session = db.openSession()) {
      session.add(user("sandy"));
      session.flush();
      assertThatThrownBy(() -> users.insert(user("patrick")))
          .isInstanceOf(DatabaseLockedException.class)
          .hasMessage(
              "A session or transaction of this thread has written and is still open, and until its"
                  + " end nothing else can write to this database: take part in it, as new"
                  + " UserDao(session) does, or commit it first [User.insert: insert into"
                  + " user_account (name, fullname) values (?, ?)]");
      assertRefused(() -> db.useTransaction(() -> users.deleteById(1L)));
      assertThat(users.findAll()).isEmpty();
      new UserDao(session).insert(user("patrick"));
      session.commit();
    }
    assertThat(users.count()).isEqualTo(2);
  }

  @Test
  void theEndOfTheTransactionLetsOthersWrite() {
    try (Session session = db.openSession()) {
      session.add(user("committed"));
      session.commit();
      users.insert(user("after commit"));
      session.add(user("rolled back"));
      session.flush();
      session.rollback();
      users.insert(user("after rollback"));
      session.add(user("closed"));
      session.flush();
    }
    users.insert(user("after close"));

    assertThat(users.findAll())
        .extracting(user -> user.name)
        .containsExactly("committed", "after commit", "after rollback", "after close");
  }

  @Test
  void aSessionThatHasOnlyReadLocksNobodyOut() {
    try (Session session = db.openSession()) {
      assertThat(session.find(User.class, 1L)).isEmpty();
      users.insert(user("sandy"));
    }
    assertThat(users.count()).isEqualTo(1);
  }

  @Test
  void twoSessionsWriteOneAfterTheOther() {
    try (Session first = db.openSession();
        Session second = db.openSession()) {
      first.add(user("first"));
      first.flush();
      second.add(user("second"));
      assertRefused(second::flush);
      second.rollback();
      first.commit();
      second.add(user("second"));
      second.commit();
    }
    assertThat(users.count()).isEqualTo(2);
  }

  @Test
  void aTransactionLocksSessionsOut() {
    db.useTransaction(
        () -> {
          users.insert(user("sandy"));
          try (Session session = db.openSession()) {
            session.add(user("patrick"));
            assertRefused(session::commit);
          }
        });
    assertThat(users.count()).isEqualTo(1);
  }

  @Test
  void anotherThreadWaits() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Session session = db.openSession()) {
      session.add(user("sandy"));
      session.flush();
      Future<User> waiting = other.submit(() -> users.insert(user("patrick")));
      session.commit();
      assertThat(waiting.get().id).isEqualTo(2L);
    } finally {
      other.shutdown();
    }
  }

  @Test
  void memoryIsNoExceptionThoughItsConnectionIsShared() {
    try (Database memory = Shop.inMemory();
        Session session = memory.openSession()) {
      session.add(user("sandy"));
      session.flush();
      assertRefused(() -> new UserDao(memory).insert(user("patrick")));
      session.rollback();
      new UserDao(memory).insert(user("patrick"));
      assertThat(session.get(User.class, 1L).name).isEqualTo("patrick");
    }
  }

  private static void assertRefused(ThrowingCallable write) {
    assertThatThrownBy(write)
        .isInstanceOf(DatabaseLockedException.class)
        .hasMessageStartingWith("A session or transaction of this thread has written");
  }
}
