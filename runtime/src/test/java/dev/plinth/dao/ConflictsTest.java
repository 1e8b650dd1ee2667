package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.plinth.Database;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.DatabaseLockedException;
import dev.plinth.error.DeadlockException;
import dev.plinth.error.PlinthException;
import dev.plinth.error.SerializationException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.testdatabase.TestServers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two transactions in each other's way: what the one that loses is told. H2 in memory has one
 * connection, for which transactions wait.
 */
@ParameterizedClass
@MethodSource("servers")
final class ConflictsTest {
  /** Makes a connection wait for locks no longer than it has to. */
  private static final Map<String, String> IMPATIENT =
      Map.of(
          "postgresql", "set local lock_timeout = '100ms'",
          "mariadb", "set session innodb_lock_wait_timeout = 1",
          "mysql", "set session innodb_lock_wait_timeout = 1",
          "sqlite", "pragma busy_timeout = 100");

  private final TestServer server;
  private final EmptyDatabase empty;
  private final Database db;
  private final List<User> users;

  ConflictsTest(TestServer server) {
    this.server = server;
    empty = server.create();
    db = Shop.builder().url(empty.url()).poolSize(2).open().createTables();
    users = new UserDao(db).insertAll(List.of(new User("sandy", null), new User("patrick", null)));
  }

  static Stream<TestServer> servers() {
    return TestServers.ALL.stream().filter(server -> server != TestServers.H2);
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @Test
  void oneOfADeadlock() throws Exception {
    assumeFalse(server == TestServers.SQLITE, "one transaction writes at a time");
    CyclicBarrier bothHaveOne = new CyclicBarrier(2);

    List<PlinthException> failures =
        twice(
            i ->
                db.useTransaction(
                    () -> {
                      rename(users.get(i));
                      await(bothHaveOne);
                      rename(users.get(1 - i));
                    }));

    assertThat(failures).singleElement().isInstanceOf(DeadlockException.class);
    assertThat(failures.get(0)).hasRootCauseInstanceOf(SQLException.class);
    assertThat(failures.get(0).mayBeRetried()).isTrue();
  }

  @Test
  void oneThatCanNotBeSerialized() throws Exception {
    assumeFalse(server == TestServers.SQLITE, "transactions run one after the other");
    CyclicBarrier bothHaveRead = new CyclicBarrier(2);

    List<PlinthException> failures =
        twice(
            i ->
                db.inTransaction(
                    Isolation.SERIALIZABLE,
                    () -> {
                      User read = new UserDao(db).get(Objects.requireNonNull(users.get(0).id));
                      await(bothHaveRead);
                      rename(read);
                      return read;
                    }));

    assertThat(failures)
        .singleElement()
        .isInstanceOfAny(SerializationException.class, DeadlockException.class);
    assertThat(failures.get(0).mayBeRetried()).isTrue();
  }

  @Test
  void aLockThatIsNotFree() throws Exception {
    List<PlinthException> failures =
        db.inTransaction(
            () -> {
              rename(users.get(0));
              return inOtherThreads(1, i -> db.jdbi().useHandle(this::writeImpatiently));
            });

    assertThat(failures).singleElement().isInstanceOf(DatabaseLockedException.class);
    assertThat(failures.get(0).mayBeRetried()).isTrue();
  }

  /** What PostgreSQL is told counts in a transaction only, and SQLite takes it before one only. */
  private void writeImpatiently(Handle handle) {
    boolean inTransaction = server == TestServers.POSTGRESQL;
    String impatient = Objects.requireNonNull(IMPATIENT.get(server.name()));
    if (!inTransaction) {
      handle.execute(impatient);
    }
    handle.begin();
    try {
      if (inTransaction) {
        handle.execute(impatient);
      }
      UserDao others = new UserDao(handle);
      User same = others.get(Objects.requireNonNull(users.get(0).id));
      same.fullname = "other";
      others.update(same);
    } finally {
      handle.rollback();
    }
  }

  private void rename(User user) {
    try (Execution update =
        db.prepare(
            SqlStatement.of(
                "Test.rename", "update user_account set fullname = 'x' where id = " + user.id))) {
      assertThat(update.update()).isEqualTo(1);
    }
  }

  private List<PlinthException> twice(Work work) throws Exception {
    return inOtherThreads(2, work);
  }

  /** What those that fail throw. */
  private static List<PlinthException> inOtherThreads(int number, Work work) {
    ExecutorService threads = Executors.newFixedThreadPool(number);
    try {
      List<Future<@Nullable PlinthException>> all =
          IntStream.range(0, number).mapToObj(i -> threads.submit(() -> failure(i, work))).toList();
      return all.stream().flatMap(each -> Stream.ofNullable(result(each))).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static @Nullable PlinthException failure(int i, Work work) {
    try {
      work.run(i);
      return null;
    } catch (PlinthException e) {
      return e;
    }
  }

  private static <T extends @Nullable Object> T result(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CyclicBarrier both) {
    try {
      both.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the thread of this number does. */
  private interface Work {
    void run(int number);
  }
}
