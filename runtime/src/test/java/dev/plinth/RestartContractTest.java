package dev.plinth;

import static dev.plinth.dao.shop.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.ConnectionLostException;
import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.session.Session;
import dev.plinth.testdatabase.RestartableServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is stopped and started again in the middle of a load. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
abstract class RestartContractTest {

  private static final int ROUNDS = 2;

  private final RestartableServer server;
  private final AtomicInteger number = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();
  private final Set<String> stored = ConcurrentHashMap.newKeySet();
  private final Set<String> attempted = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final Queue<Throwable> others = new ConcurrentLinkedQueue<>();

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
    try (Database db = builder().poolSize(5).timeout(Duration.ofSeconds(2)).open().createTables()) {
      UserDao users = new UserDao(db);
      List<Thread> load =
          Stream.<Supplier<List<User>>>of(
                  () -> List.of(users.insert(user())),
                  () -> db.inTransaction(() -> insertPair(users)),
                  () -> users.insertAll(List.of(user(), user())),
                  () -> saveInSession(db),
                  () -> readInStream(db))
              .map(work -> new Thread(() -> repeat(work)))
              .toList();
      load.forEach(Thread::start);
      for (int round = 0; round < ROUNDS; round++) {
        awaitMore(done, 40);
        awaitMore(read, 2);
        server.stop();
        awaitMore(failed, 5);
        server.start();
      }
      awaitMore(done, 40);
      awaitMore(read, 2);
      isOver.set(true);
      for (Thread thread : load) {
        thread.join();
      }
    }
    assertThat(others).isEmpty();
    assertStoredOnceAndWhole();
  }

  private void assertStoredOnceAndWhole() {
    try (Database again = builder().open()) {
      List<String> found =
          new UserDao(again).findAll().stream().map(user -> user.name).sorted().toList();
      assertThat(found).doesNotHaveDuplicates().containsAll(stored);
      assertThat(attempted).containsAll(found);
      assertThat(found.stream().filter(name -> name.startsWith("pair")).count() % 2).isZero();
    }
  }

  private List<User> insertPair(UserDao users) {
    String name = "pair" + number.incrementAndGet();
    return List.of(users.insert(attempted(name + ".1")), users.insert(attempted(name + ".2")));
  }

  private List<User> saveInSession(Database db) {
    try (Session session = db.openSession()) {
      User user = user();
      session.add(user);
      session.flush();
      session.commit();
      return List.of(user);
    }
  }

  /** A stream that breaks must say so, instead of ending early. */
  private List<User> readInStream(Database db) {
    Set<String> known = Set.copyOf(stored);
    try (Stream<User> all = db.from(USER).stream()) {
      Set<String> found = all.map(user -> user.name).collect(Collectors.toSet());
      assertThat(found).containsAll(known);
    }
    read.incrementAndGet();
    return List.of();
  }

  private User user() {
    return attempted("u" + number.incrementAndGet());
  }

  private User attempted(String name) {
    attempted.add(name);
    return new User(name, null);
  }

  private void repeat(Supplier<List<User>> work) {
    while (!isOver.get()) {
      try {
        List<User> written = new ArrayList<>(work.get());
        written.forEach(user -> stored.add(user.name));
        done.incrementAndGet();
      } catch (ConnectionLostException | UnavailableDatabaseException e) {
        failed.incrementAndGet();
      } catch (RuntimeException | AssertionError e) {
        failed.incrementAndGet();
        others.add(e);
      }
    }
  }

  private static void awaitMore(AtomicInteger count, int more) throws InterruptedException {
    int wanted = count.get() + more;
    while (count.get() < wanted) {
      Thread.sleep(5);
    }
  }
}
