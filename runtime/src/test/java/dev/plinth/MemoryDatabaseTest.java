package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.PlinthException;
import dev.plinth.error.UnavailableDatabaseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** A SQLite database in memory: one connection, which the threads take in turn. */
final class MemoryDatabaseTest {

  @Test
  void memoryIsOneDatabaseForAllThreads() throws Exception {
    try (Database db = Shop.inMemory()) {
      UserDao users = new UserDao(db);
      inFourThreads(thread -> db.useTransaction(() -> users.insert(new User("u" + thread, null))));

      assertThat(users.findAll()).hasSize(4);
    }
  }

  @Test
  void aThreadSharesTheConnectionOfMemoryWithItself() {
    try (Database db = Shop.inMemory();
        Handle outer = db.jdbi().open()) {
      outer.begin();
      new UserDao(outer).insert(new User("sandy", null));
      assertThat(new UserDao(db).findAll()).hasSize(1);
      outer.rollback();
      assertThat(new UserDao(db).findAll()).isEmpty();
    }
  }

  @Test
  void closingMemoryLetsTheWorkOfAnotherThreadEnd() {
    Database db = Shop.inMemory();
    UserDao users = new UserDao(db);
    CountDownLatch isRunning = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    CompletableFuture<Long> work =
        CompletableFuture.supplyAsync(
            () ->
                db.inTransaction(
                    () -> {
                      isRunning.countDown();
                      await(mayEnd);
                      users.insert(new User("sandy", null));
                      return users.count();
                    }));
    await(isRunning);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(db::close);
    assertThatThrownBy(users::count)
        .isInstanceOf(UnavailableDatabaseException.class)
        .hasMessage("no connection: the database is closed");
    assertThat(closing).isNotDone();
    mayEnd.countDown();

    assertThat(work.join()).isOne();
    closing.join();
  }

  @Test
  void workOnMemoryThatDoesNotEndInTimeIsCutOff() {
    Database db =
        Shop.builder()
            .url("jdbc:sqlite::memory:")
            .closeTimeout(Duration.ofMillis(50))
            .open()
            .createTables();
    CountDownLatch isRunning = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    CompletableFuture<Void> work =
        CompletableFuture.runAsync(
            () ->
                db.useTransaction(
                    () -> {
                      isRunning.countDown();
                      await(mayEnd);
                      new UserDao(db).insert(new User("sandy", null));
                    }));
    await(isRunning);
    db.close();
    mayEnd.countDown();

    assertThatThrownBy(work::join).hasCauseInstanceOf(PlinthException.class);
  }

  @Test
  void anotherThreadWaitsForMemoryAndThenSaysWhy() throws Exception {
    try (Database db =
            Shop.builder()
                .url("jdbc:sqlite::memory:")
                .timeout(Duration.ofMillis(50))
                .open()
                .createTables();
        Handle held = db.jdbi().open()) {
      assertThat(held.isClosed()).isFalse();
      String owner = Thread.currentThread().getName();
      ExecutorService other = Executors.newSingleThreadExecutor();
      Future<List<User>> reading = other.submit(() -> new UserDao(db).findAll());
      assertThatThrownBy(reading::get)
          .cause()
          .isInstanceOf(UnavailableDatabaseException.class)
          .hasMessage(
              "no connection: a database in memory has one connection, and for 50 ms the thread "
                  + owner
                  + " has had it: close its handle or session, or use a file");
      other.shutdown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void inFourThreads(Task task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> running =
        java.util.stream.IntStream.range(0, 4)
            .<Future<?>>mapToObj(thread -> threads.submit(() -> task.run(thread)))
            .toList();
    for (Future<?> one : running) {
      one.get(60, TimeUnit.SECONDS);
    }
    threads.shutdown();
  }

  /** What one of several threads does. */
  private interface Task {
    void run(int thread);
  }
}
