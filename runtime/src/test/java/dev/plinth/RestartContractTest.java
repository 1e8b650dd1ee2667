package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.ConnectionLostException;
import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.session.Session;
import dev.plinth.testdatabase.RestartableServer;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is stopped and started again in the middle of a load. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
abstract class RestartContractTest {

  private final RestartableServer server;
  private final AtomicInteger number = new AtomicInteger();
  private final AtomicInteger stored = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final Queue<RuntimeException> others = new ConcurrentLinkedQueue<>();

  RestartContractTest(RestartableServer server) {
    this.server = server;
  }

  @AfterEach
  void close() {
    server.close();
  }

  private DatabaseBuilder builder() {
    return Shop.builder().url(server.url());
  }

  @Test
  void thePoolRecoversFailedWorkSaysSoAndNothingIsHalfWritten() throws Exception {
    try (Database db = builder().poolSize(4).timeout(Duration.ofSeconds(2)).open().createTables()) {
      UserDao users = new UserDao(db);
      List<Thread> load =
          Stream.<Runnable>of(
                  () -> users.insert(user()),
                  () -> db.useTransaction(() -> insertPair(users)),
                  () -> users.insertAll(List.of(user(), user())),
                  () -> saveInSession(db))
              .map(work -> new Thread(() -> repeat(work)))
              .toList();
      load.forEach(Thread::start);
      for (int round = 0; round < 2; round++) {
        awaitAtLeast(stored, stored.get() + 40);
        server.stop();
        awaitAtLeast(failed, failed.get() + 4);
        server.start();
      }
      awaitAtLeast(stored, stored.get() + 40);
      isOver.set(true);
      for (Thread thread : load) {
        thread.join();
      }
    }
    assertThat(others).isEmpty();
    try (Database again = builder().open()) {
      List<User> found = new UserDao(again).findAll();
      assertThat(found).hasSizeBetween(stored.get(), 2 * (stored.get() + failed.get()));
      assertThat(found.stream().filter(user -> user.name.startsWith("pair")).count() % 2).isZero();
    }
  }

  private void insertPair(UserDao users) {
    String name = "pair" + number.incrementAndGet();
    users.insert(new User(name + ".1", null));
    users.insert(new User(name + ".2", null));
  }

  private void saveInSession(Database db) {
    try (Session session = db.openSession()) {
      session.add(user());
      session.flush();
      session.commit();
    }
  }

  private User user() {
    return new User("u" + number.incrementAndGet(), null);
  }

  private void repeat(Runnable work) {
    while (!isOver.get()) {
      try {
        work.run();
        stored.incrementAndGet();
      } catch (ConnectionLostException | UnavailableDatabaseException e) {
        failed.incrementAndGet();
      } catch (RuntimeException e) {
        failed.incrementAndGet();
        others.add(e);
      }
    }
  }

  private static void awaitAtLeast(AtomicInteger count, int wanted) throws InterruptedException {
    while (count.get() < wanted) {
      Thread.sleep(5);
    }
  }
}
