package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.dialect.Capability;
import dev.plinth.error.ReadOnlyException;
import dev.plinth.error.TransactionStateException;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What transactions see, undo and refuse, and when they run again, on every database. */
abstract class TransactionContractTest {

  private static final int ATTEMPTS = 20;

  private final AutoCloseable empty;
  private final Database db;
  private final UserDao users;

  TransactionContractTest(TestServer server, Way way) {
    this(server.create(), way);
  }

  private TransactionContractTest(EmptyDatabase empty, Way way) {
    this(empty.url(), empty, way);
  }

  TransactionContractTest(String url, AutoCloseable empty, Way way) {
    this.empty = empty;
    db = way.open(url);
    users = new UserDao(db);
  }

  @AfterEach
  void close() throws Exception {
    db.close();
    empty.close();
  }

  @Test
  void aSavepointUndoesOnlyWhatIsInIt() {
    db.useTransaction(
        () -> {
          users.insert(new User("before", null));
          assertThatThrownBy(() -> db.inSavepoint(this::failing)).hasMessage("on purpose");
          db.inSavepoint(() -> users.insert(new User("after", null)));
        });

    assertThat(names()).containsExactly("before", "after");
  }

  @Test
  void savepointsStandInsideOfEachOther() {
    db.useTransaction(
        () ->
            db.inSavepoint(
                () -> {
                  users.insert(new User("outer", null));
                  assertThatThrownBy(() -> db.inSavepoint(this::failing)).hasMessage("on purpose");
                  return db.inSavepoint(() -> users.insert(new User("inner", null)));
                }));

    assertThat(names()).containsExactly("outer", "inner");
  }

  @Test
  void aSavepointMakesUpForAFailedStatement() {
    User sandy = users.insert(new User("sandy", null));
    db.useTransaction(
        () -> {
          assertThatThrownBy(() -> db.inSavepoint(() -> users.insert(again(sandy))))
              .isInstanceOf(UniqueViolationException.class);
          users.insert(new User("after", null));
        });

    assertThat(names()).containsExactly("sandy", "after");
  }

  @Test
  void aFailedStatementEndsTheTransactionWhereTheDatabaseSaysSo() {
    User sandy = users.insert(new User("sandy", null));
    boolean ends = db.dialect().capabilities().can(Capability.FAILURE_ENDS_TRANSACTION);
    List<Object> after = new ArrayList<>();
    db.useTransaction(
        () -> {
          assertThatThrownBy(() -> users.insert(again(sandy)))
              .isInstanceOf(UniqueViolationException.class);
          try {
            after.add(users.insert(new User("after", null)));
          } catch (RuntimeException e) {
            after.add(e);
          }
        });

    assertThat(after.get(0) instanceof RuntimeException).isEqualTo(ends);
    assertThat(users.count()).isEqualTo(ends ? 1 : 2);
  }

  @Test
  void aSavepointWithoutATransactionIsOne() {
    assertThatThrownBy(() -> db.inSavepoint(this::failing)).hasMessage("on purpose");

    assertThat(users.count()).isZero();
  }

  @Test
  void anInnerTransactionIsPartOfTheOuterOne() {
    assertThatThrownBy(
            () ->
                db.useTransaction(
                    () -> {
                      db.inTransaction(() -> users.insert(new User("inner", null)));
                      throw new IllegalStateException("outer");
                    }))
        .hasMessage("outer");

    assertThat(users.count()).isZero();
  }

  @Test
  void whetherATransactionIsOpenCanBeAsked() {
    assertThat(db.isInTransaction()).isFalse();
    assertThat(db.inTransaction(db::isInTransaction)).isTrue();
    assertThat(db.isInTransaction()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Isolation.class)
  void everyIsolationIsThereOrStricter(Isolation isolation) {
    db.inTransaction(isolation, () -> users.insert(new User("sandy", null)));
    db.useTransaction(() -> users.insert(new User("patrick", null)));

    assertThat(users.count()).isEqualTo(2);
  }

  @Test
  void moreIsolationThanTheOpenTransactionHasIsRefused() {
    if (db.dialect().capabilities().can(Capability.ONE_WRITER)) {
      db.inTransaction(() -> db.inTransaction(Isolation.SERIALIZABLE, users::count));
      return;
    }
    assertThatThrownBy(
            () ->
                db.inTransaction(
                    Isolation.READ_COMMITTED,
                    () -> db.inTransaction(Isolation.SERIALIZABLE, users::count)))
        .isInstanceOf(TransactionStateException.class)
        .hasMessageContaining("ask for it where the transaction begins");
  }

  @Test
  void repeatableReadSeesTheSameRowsAgain() {
    users.insert(new User("sandy", null));
    List<Long> counts =
        db.inTransaction(
            Isolation.REPEATABLE_READ,
            () -> {
              long before = users.count();
              inAnotherThread(() -> users.insert(new User("patrick", null)));
              return List.of(before, users.count());
            });

    assertThat(counts).containsExactly(1L, 1L);
    assertThat(users.count()).isEqualTo(2);
  }

  @Test
  void whatIsReadOnlyCanNotWrite() {
    TransactionTemplate reading = db.transaction().readOnly();

    assertThat(reading.run(users::count)).isZero();
    assertThatThrownBy(() -> reading.run(() -> users.insert(new User("sandy", null))))
        .isInstanceOf(ReadOnlyException.class)
        .hasMessage(
            "User.insert writes, and the transaction was begun for reading only: begin it without"
                + " readOnly");
    assertThatThrownBy(
            () ->
                reading.run(
                    () -> db.inTransaction(() -> users.insertAll(List.of(new User("a", null))))))
        .isInstanceOf(ReadOnlyException.class);
    assertThat(users.count()).isZero();
    assertThatCode(() -> users.insert(new User("sandy", null))).doesNotThrowAnyException();
  }

  @Test
  void statementsOfYourOwnAreRefusedWhereTheDatabaseCan() {
    ThrowingCallable writing =
        () ->
            db.transaction()
                .readOnly()
                .run(() -> db.jdbi().withHandle(it -> it.execute("delete from address")));

    if (db.dialect().capabilities().can(Capability.READ_ONLY_TRANSACTION)) {
      assertThatThrownBy(writing).isInstanceOf(JdbiException.class);
    } else {
      assertThatCode(writing).doesNotThrowAnyException();
    }
  }

  @Test
  void deadlocksAreRunAgain() throws Exception {
    User sandy = users.insert(new User("sandy", "0"));
    User patrick = users.insert(new User("patrick", "0"));
    CountDownLatch bothHaveOne = new CountDownLatch(2);

    twice(
        i ->
            db.retrying(
                ATTEMPTS,
                () -> {
                  increment(i == 0 ? sandy : patrick);
                  await(bothHaveOne);
                  increment(i == 0 ? patrick : sandy);
                  return Boolean.TRUE;
                }));

    assertThat(users.findAll()).extracting(user -> user.fullname).containsOnly("2");
  }

  @Test
  void whatCanNotBeSerializedIsRunAgain() throws Exception {
    User sandy = users.insert(new User("sandy", "0"));
    CountDownLatch bothHaveRead = new CountDownLatch(2);
    TransactionTemplate transaction =
        db.transaction().isolation(Isolation.SERIALIZABLE).retrying(ATTEMPTS);

    twice(
        i ->
            transaction.run(
                () -> {
                  User read = users.get(Objects.requireNonNull(sandy.id));
                  await(bothHaveRead);
                  read.fullname = String.valueOf(number(read) + 1);
                  return users.update(read);
                }));

    assertThat(users.findAll()).extracting(user -> user.fullname).containsExactly("2");
  }

  @Test
  void fiftyThreadsShareADao() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(50);
    try {
      List<Future<?>> all =
          IntStream.range(0, 50)
              .<Future<?>>mapToObj(thread -> threads.submit(() -> insertAndRead(thread)))
              .toList();
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(users.count()).isEqualTo(150);
  }

  private void insertAndRead(int thread) {
    for (int i = 0; i < 3; i++) {
      String name = thread + "." + i;
      User written = users.insert(new User(name, null));
      assertThat(users.findByName(name))
          .singleElement()
          .extracting(user -> user.id)
          .isEqualTo(written.id);
    }
  }

  private void increment(User user) {
    try (Execution update =
        db.prepare(
            SqlStatement.of(
                "Test.increment",
                "update user_account set fullname = case fullname when '0' then '1' else '2' end"
                    + " where name = '"
                    + user.name
                    + "'"))) {
      assertThat(update.update()).isEqualTo(1);
    }
  }

  private static int number(User user) {
    return Integer.parseInt(Objects.requireNonNull(user.fullname));
  }

  /** Waits for the other one, unless the database makes that one wait. */
  private static void await(CountDownLatch both) {
    both.countDown();
    try {
      assertThat(both.await(500, TimeUnit.MILLISECONDS) || both.getCount() == 1).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void twice(Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> first = threads.submit(() -> work.run(0));
      Future<?> second = threads.submit(() -> work.run(1));
      first.get();
      second.get();
    } finally {
      threads.shutdownNow();
    }
  }

  private static void inAnotherThread(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private User failing() {
    users.insert(new User("undone", null));
    throw new IllegalStateException("on purpose");
  }

  /** Another one with the same key. */
  private static User again(User user) {
    User again = new User(user.name, null);
    again.id = user.id;
    return again;
  }

  private List<String> names() {
    return users.findAll().stream().map(user -> user.name).toList();
  }

  /** What one of two threads does. */
  private interface Work {
    Object run(int thread);
  }
}
