package dev.plinth;

import static dev.plinth.dao.shop.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.PlinthException;
import dev.plinth.error.ReadOnlyException;
import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.session.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A database on a server, with all that can happen to it. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class DatabaseServerTest {

  @TempDir private Path folder;
  private H2TcpServer server;

  @BeforeEach
  void start() throws Exception {
    server = new H2TcpServer(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private DatabaseBuilder builder() {
    return Shop.builder().url(server.url()).user("ann").password("s3cret!");
  }

  @Test
  void aServerThatIsRestartedUnderLoadIsFoundAgainAndFailedWorkSaysSo() throws Exception {
    try (Database db = builder().poolSize(3).timeout(Duration.ofSeconds(5)).open().createTables()) {
      UserDao users = new UserDao(db);
      AtomicInteger number = new AtomicInteger();
      AtomicInteger stored = new AtomicInteger();
      AtomicInteger failed = new AtomicInteger();
      AtomicBoolean isOver = new AtomicBoolean();
      List<Thread> load =
          List.of(1, 2, 3).stream()
              .map(
                  i ->
                      new Thread(
                          () -> {
                            while (!isOver.get()) {
                              try {
                                users.insert(new User("u" + number.incrementAndGet(), null));
                                stored.incrementAndGet();
                              } catch (PlinthException | JdbiException e) {
                                failed.incrementAndGet();
                              }
                            }
                          }))
              .toList();
      load.forEach(Thread::start);
      awaitAtLeast(stored, 20);
      server.stop();
      awaitAtLeast(failed, 1);
      server.startAgain();
      awaitAtLeast(stored, stored.get() + 20);
      isOver.set(true);
      for (Thread thread : load) {
        thread.join();
      }
      assertThat(countOnFreshConnections())
          .isGreaterThanOrEqualTo(stored.get())
          .isLessThanOrEqualTo(stored.get() + failed.get());
    }
  }

  private long countOnFreshConnections() {
    try (Database again = builder().open()) {
      return new UserDao(again).count();
    }
  }

  private static void awaitAtLeast(AtomicInteger count, int wanted) throws InterruptedException {
    while (count.get() < wanted) {
      Thread.sleep(5);
    }
  }

  @Test
  void aServerThatIsDownIsNamedWithTheWayOut() {
    server.stop();
    assertThatThrownBy(() -> builder().timeout(Duration.ofMillis(300)).open())
        .isInstanceOf(UnavailableDatabaseException.class)
        .hasMessageStartingWith("can't open " + server.url() + ": ")
        .hasMessageEndingWith("; is the server running, and are host and port right?");
  }

  @Test
  void aServerThatWentAwayIsNamedToo() throws Exception {
    try (Database db = builder().timeout(Duration.ofMillis(300)).open().createTables()) {
      server.stop();
      assertThatThrownBy(() -> new UserDao(db).count())
          .isInstanceOfAny(PlinthException.class, JdbiException.class);
      // The pool trusts for half a second a connection that has just worked.
      Thread.sleep(700);
      assertThatThrownBy(() -> new UserDao(db).count())
          .isInstanceOf(UnavailableDatabaseException.class)
          .hasMessageStartingWith("no connection: can't connect to " + server.url())
          .hasMessageEndingWith("is the server running, and are host and port right?");
    }
  }

  @Test
  void aWrongPasswordIsNotRepeated() {
    builder().open().close();
    DatabaseBuilder wrong = builder().password("wr0ng!").timeout(Duration.ofMillis(300));
    assertThatThrownBy(wrong::open)
        .isInstanceOf(UnavailableDatabaseException.class)
        .hasMessageEndingWith("; are user and password right?")
        .hasMessageNotContaining("wr0ng!");
    assertThat(new ConnectionTarget(server.url(), "ann", "wr0ng!", Duration.ZERO).toString())
        .doesNotContain("wr0ng!");
  }

  @Test
  void aPasswordInsideOfTheUrlIsNotRepeated() {
    server.stop();
    String url = server.url() + ";USER=ann;PASSWORD=s3cret!";
    assertThatThrownBy(() -> Shop.builder().url(url).timeout(Duration.ofMillis(300)).open())
        .hasMessageStartingWith("can't open " + server.url() + ": ")
        .hasMessageNotContaining("s3cret!");
  }

  @Test
  void anUnknownKindOfDatabaseNamesTheKnown() {
    assertThatThrownBy(() -> Database.open("jdbc:oracel:thin:scott/tiger@x"))
        .hasMessageContaining("Plinth knows h2, mariadb, mysql, postgresql, sqlite");
  }

  @Test
  void anExhaustedPoolSaysWhatToDo() {
    try (Database db = builder().poolSize(1).timeout(Duration.ofMillis(300)).open().createTables();
        Handle taken = db.jdbi().open()) {
      UserDao users = new UserDao(db);
      assertThatThrownBy(users::count)
          .isInstanceOf(UnavailableDatabaseException.class)
          .hasMessage(
              "no connection: all 1 connections were in use for 300 ms: close sessions, handles and"
                  + " streams sooner, or give the builder a larger poolSize");
      assertThat(taken.isClosed()).isFalse();
    }
  }

  @Test
  void aReplicaReadsAndWritesAreRefused() {
    try (Database replica =
            Shop.builder()
                .url(server.url() + "2")
                .user("ann")
                .password("s3cret!")
                .open()
                .createTables();
        Database db = builder().replica(server.url() + "2").open().createTables()) {
      new UserDao(replica).insert(new User("on the replica", null));
      UserDao reading = new UserDao(db.readOnly());
      assertThat(reading.findAll()).extracting(user -> user.name).containsExactly("on the replica");
      assertThat(new UserDao(db).count()).isZero();
      assertThatThrownBy(() -> reading.insert(new User("x", null)))
          .isInstanceOf(ReadOnlyException.class)
          .hasMessageEndingWith(
              " writes, and db.readOnly() only reads: run it on the Database itself");
    }
  }

  @Test
  void aSessionOnAReplicaReadsAndRefusesToWrite() {
    try (Database replica =
            Shop.builder()
                .url(server.url() + "2")
                .user("ann")
                .password("s3cret!")
                .open()
                .createTables();
        Database db = builder().replica(server.url() + "2").open().createTables();
        Session session = db.readOnly().openSession()) {
      User stored = new UserDao(replica).insert(new User("sandy", null));
      User sandy = session.get(USER, stored.id);
      assertThat(sandy.addresses).isEmpty();
      assertThat(session.from(USER).list()).containsExactly(sandy);
      session.commit();

      sandy.name = "sandra";
      assertRefused(session::commit, "the update of User 1");
      assertRefused(() -> new UserDao(session).count(), "the update of User 1");
      session.rollback();
      assertThat(sandy.name).isEqualTo("sandy");
      session.add(new User("patrick", null));
      assertRefused(session::flush, "the insert of a new User");
      session.rollback();
      assertRefused(() -> new UserDao(session).insert(new User("x", null)), "User.insert");
      assertThat(new UserDao(session).count()).isEqualTo(1);
    }
  }

  private static void assertRefused(ThrowingCallable work, String change) {
    assertThatThrownBy(work)
        .isInstanceOf(ReadOnlyException.class)
        .hasMessage(
            change
                + " writes, and this session of db.readOnly() only reads: open one of the Database"
                + " itself");
  }

  @Test
  void eachStatementGoesToTheDataSourceThatItIsFor() {
    builder().open().createTables().close();
    try (Database replica =
        Shop.builder().dataSource(dataSource(server.url() + "2")).open().createTables()) {
      new UserDao(replica).insert(new User("on the replica", null));
    }
    List<String> ran = new ArrayList<>();
    try (Database db =
        Shop.builder()
            .dataSource(dataSource(server.url()))
            .replica(dataSource(server.url() + "2"))
            .open()) {
      db.jdbi().setSqlLogger(logger("main", ran));
      db.readOnly().jdbi().setSqlLogger(logger("replica", ran));
      UserDao users = new UserDao(db);
      UserDao reading = new UserDao(db.readOnly());

      users.insert(new User("on the main one", null));
      assertThat(db.inTransaction(users::count)).isEqualTo(1);
      assertThat(reading.findAll()).extracting(user -> user.name).containsExactly("on the replica");
      assertThat(db.readOnly().inTransaction(() -> db.readOnly().from(USER).count())).isEqualTo(1);
      assertThatThrownBy(() -> reading.insertAll(List.of(new User("a", null), new User("b", null))))
          .isInstanceOf(ReadOnlyException.class);
      assertThatThrownBy(() -> db.readOnly().deleteFrom(USER).allRows().execute())
          .isInstanceOf(ReadOnlyException.class);
    }
    assertThat(ran).containsExactly("main", "main", "replica", "replica");
  }

  private static DataSource dataSource(String url) {
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl(url + ";DATABASE_TO_LOWER=TRUE");
    source.setUser("ann");
    source.setPassword("s3cret!");
    return source;
  }

  private static SqlLogger logger(String name, List<String> ran) {
    return new SqlLogger() {
      @Override
      public void logAfterExecution(StatementContext context) {
        ran.add(name);
      }
    };
  }

  @Test
  void withoutAReplicaTheDatabaseItselfIsRead() {
    try (Database db = builder().open().createTables()) {
      new UserDao(db).insert(new User("sandy", null));
      assertThat(new UserDao(db.readOnly()).count()).isEqualTo(1);
    }
  }

  @Test
  void aStatementThatRunsTooLongIsStopped() {
    try (Database db = builder().statementTimeout(Duration.ofMillis(300)).open()) {
      assertThatThrownBy(
              () ->
                  db.jdbi()
                      .useHandle(
                          handle ->
                              handle.execute(
                                  "select count(*) from system_range(1, 100000) a,"
                                      + " system_range(1, 100000) b")))
          .hasMessageContaining("57014");
    }
    assertThatThrownBy(
            () ->
                Shop.builder()
                    .url("jdbc:sqlite:" + folder.resolve("x.db"))
                    .statementTimeout(Duration.ofSeconds(1))
                    .open())
        .hasMessage("sqlite can't stop statements that run too long: leave out statementTimeout");
  }
}
