package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.Execution;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.UnavailableDatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a database on a server hands out connections, and how it is closed. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
abstract class DatabaseLifeContractTest {

  /** Longer than the pool trusts a connection that has just worked, which is half a second. */
  private static final long LONGER_THAN_TRUSTED = 700;

  private final ServerSessions sessions;

  DatabaseLifeContractTest(ServerSessions sessions) {
    this.sessions = sessions;
  }

  /** An empty database of this test, with all that is needed to connect. */
  abstract String url();

  private DatabaseBuilder builder() {
    return Shop.builder().url(url()).timeout(Duration.ofSeconds(20));
  }

  @Test
  void aConnectionThatDiedInThePoolIsNotHandedOut() throws Exception {
    try (Database db = builder().poolSize(1).open().createTables()) {
      UserDao users = new UserDao(db);
      users.insert(new User("sandy", null));
      Connection died = physical(db);
      sessions.end(Jdbi.create(url()), session(db));
      Thread.sleep(LONGER_THAN_TRUSTED);

      assertThat(users.count()).isEqualTo(1);
      assertThat(physical(db)).isNotSameAs(died);
    }
  }

  private long session(Database db) {
    try (Execution select = db.prepare(SqlStatement.of("Test.session", sessions.own()))) {
      return select.scalarLong();
    }
  }

  /** The connection of the driver that a statement of this thread would run on. */
  private static Connection physical(Database db) {
    try {
      return db.jdbi().withHandle(handle -> handle.getConnection().unwrap(Connection.class));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void closingLetsRunningWorkEndAndRefusesNewOne() {
    Database db = builder().open().createTables();
    CountDownLatch isRunning = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    CompletableFuture<Void> work =
        CompletableFuture.runAsync(() -> db.useTransaction(() -> pair(db, isRunning, mayEnd)));
    await(isRunning);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(db::close);
    awaitRefusal(db);
    assertThat(closing).isNotDone();
    mayEnd.countDown();
    work.join();
    closing.join();
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void workThatDoesNotEndInTimeIsCutOffAsAWhole() throws Exception {
    Database db = builder().closeTimeout(Duration.ofMillis(50)).open().createTables();
    CountDownLatch isRunning = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    AtomicReference<Connection> used = new AtomicReference<>();
    CompletableFuture<Void> work =
        CompletableFuture.runAsync(
            () ->
                db.useTransaction(
                    () -> {
                      used.set(physical(db));
                      pair(db, isRunning, mayEnd);
                    }));
    await(isRunning);
    db.close();
    mayEnd.countDown();
    if (isCutOff()) {
      assertThatThrownBy(work::join).isInstanceOf(CompletionException.class);
    } else {
      work.join();
    }
    assertThat(stored()).isEqualTo(isCutOff() ? 0 : 2);
    assertThat(used.get().isClosed()).isTrue();
  }

  /** Whether the driver ends work that runs; what it can't end, ends by itself. */
  boolean isCutOff() {
    return true;
  }

  private static void pair(Database db, CountDownLatch isRunning, CountDownLatch mayEnd) {
    new UserDao(db).insert(new User("sandy", null));
    isRunning.countDown();
    await(mayEnd);
    new UserDao(db).insert(new User("patrick", null));
  }

  /** New work is refused as soon as the other thread has begun to close. */
  private static void awaitRefusal(Database db) {
    boolean isRefused = false;
    while (!isRefused) {
      try {
        new UserDao(db).count();
      } catch (UnavailableDatabaseException e) {
        assertThat(e).hasMessage("no connection: the database is closed");
        isRefused = true;
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private long stored() {
    try (Database again = builder().open();
        Handle handle = again.jdbi().open()) {
      return new UserDao(handle).count();
    }
  }
}
