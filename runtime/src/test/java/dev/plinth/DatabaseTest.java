package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.shop.CountryTable;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.error.UnsupportedDatabaseException;
import dev.plinth.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, sharing, transactions and the creation of tables, on SQLite. */
final class DatabaseTest {

  @TempDir Path folder;

  @Test
  void aFileLivesOn() {
    try (Database db = file().createTables()) {
      new UserDao(db).insert(new User("sandy", null));
    }
    try (Database db = file()) {
      assertThat(new UserDao(db).findAll()).hasSize(1);
    }
  }

  @Test
  void aFileIsInWalModeAndKeepsForeignKeys() {
    try (Database db = file()) {
      assertThat(pragma(db, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(db, "foreign_keys")).isEqualTo("1");
      assertThat(pragma(db, "busy_timeout")).isEqualTo("30000");
    }
  }

  @Test
  void theUrlHasTheLastWord() {
    String url =
        "jdbc:sqlite:" + folder.resolve("other.db") + "?journal_mode=delete&foreign_keys=0";
    try (Database db = Shop.builder().url(url).open()) {
      assertThat(pragma(db, "journal_mode")).isEqualTo("delete");
      assertThat(pragma(db, "foreign_keys")).isEqualTo("0");
    }
  }

  @Test
  void aFileCanBeOpenedForReadingOnly() {
    try (Database db = file().createTables()) {
      new UserDao(db).insert(new User("sandy", null));
    }
    String url = "jdbc:sqlite:" + folder.resolve("shop.db") + "?open_mode=1";
    try (Database db = Shop.builder().url(url).open()) {
      assertThat(new UserDao(db).findAll()).hasSize(1);
    }
  }

  @Test
  void aLoggerOfOneHandleSeesWhatRunsOnThatHandle() {
    try (Database db = Shop.builder().url("jdbc:sqlite::memory:").open().createTables()) {
      UserDao users = new UserDao(db);
      List<String> ran = new ArrayList<>();
      try (Handle mine = db.jdbi().open()) {
        mine.setSqlLogger(logger("mine", ran));
        new UserDao(mine).count();
      }
      db.useTransaction(
          () -> {
            users.count();
            db.jdbi().useHandle(bound -> bound.setSqlLogger(logger("bound", ran)));
            users.count();
          });
      users.count();
      assertThat(ran).containsExactly("mine", "bound");
    }
  }

  @Test
  void aLoggerOfAllSeesWhatSessionsAndSingleCallsRun() {
    try (Database db = Shop.builder().url("jdbc:sqlite::memory:").open().createTables()) {
      List<String> ran = new ArrayList<>();
      db.jdbi().setSqlLogger(logger("all", ran));
      new UserDao(db).count();
      try (Session session = db.openSession()) {
        session.find(User.class, 1L);
      }
      assertThat(ran).containsExactly("all", "all");
    }
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
  void aTransactionIsBoundToItsThread() throws Exception {
    try (Database db = file().createTables()) {
      UserDao users = new UserDao(db);
      CountDownLatch inserted = new CountDownLatch(1);
      CountDownLatch counted = new CountDownLatch(1);
      ExecutorService other = Executors.newSingleThreadExecutor();
      Future<Long> count =
          other.submit(
              () -> {
                inserted.await();
                long seen = users.count();
                counted.countDown();
                return seen;
              });
      db.useTransaction(
          () -> {
            users.insert(new User("sandy", null));
            inserted.countDown();
            await(counted);
            assertThat(users.count()).isEqualTo(1);
          });

      assertThat(count.get()).isZero();
      assertThat(users.count()).isEqualTo(1);
      other.shutdown();
    }
  }

  @Test
  void anExceptionRollsBackAndANestedTransactionJoins() {
    try (Database db = file().createTables()) {
      UserDao users = new UserDao(db);
      assertThatThrownBy(
              () ->
                  db.useTransaction(
                      () -> {
                        users.insert(new User("sandy", null));
                        db.useTransaction(() -> users.insert(new User("patrick", null)));
                        throw new IllegalArgumentException("stop");
                      }))
          .hasMessage("stop");
      assertThat(users.count()).isZero();
    }
  }

  @Test
  void manyThreadsWriteToOneFile() throws Exception {
    try (Database db = file().createTables()) {
      UserDao users = new UserDao(db);
      inFourThreads(
          thread -> {
            for (int i = 0; i < 25; i++) {
              users.insert(new User(thread + "." + i, null));
              assertThat(users.findByName(thread + "." + i)).hasSize(1);
            }
          });
      assertThat(users.count()).isEqualTo(100);
    }
  }

  @Test
  void createTablesWantsAnEmptyDatabase() {
    try (Database db = Shop.inMemory()) {
      assertThatThrownBy(db::createTables)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("createTables needs an empty database, and this one has the")
          .hasMessageContaining("user_account")
          .hasMessageEndingWith(": take a new one, or let revisions and migrate change this one");
    }
  }

  @Test
  void createTablesLeavesAHistoryAlone() {
    try (Database db = file()) {
      db.jdbi().useHandle(handle -> handle.execute("create table plinth_revision (id text)"));
      assertThatThrownBy(db::createTables)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("use migrate, or plinth upgrade head");
    }
  }

  @Test
  void createTablesNeedsEntities() {
    try (Database db = Database.builder().url("jdbc:sqlite::memory:").entities().open()) {
      assertThatThrownBy(db::createTables)
          .hasMessageStartingWith("there are no entities on the class path");
    }
  }

  @Test
  void whatIsNoUrlIsSaidSo() {
    assertThatThrownBy(() -> Database.open("sqlite:x.db"))
        .isInstanceOf(UnavailableDatabaseException.class)
        .hasMessage(
            "'sqlite:x.db' is no JDBC URL: one starts with jdbc:, as jdbc:sqlite:example.db");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path file = folder.resolve("nosuch/x.db");
    assertThatThrownBy(() -> Shop.builder().url("jdbc:sqlite:" + file).open())
        .isInstanceOf(UnavailableDatabaseException.class)
        .hasMessage(
            "can't open jdbc:sqlite:"
                + file
                + ": the folder "
                + file.getParent()
                + " does not exist");
  }

  @Test
  void aFolderIsNoDatabase() {
    assertThatThrownBy(() -> Shop.builder().url("jdbc:sqlite:" + folder).open())
        .isInstanceOf(UnavailableDatabaseException.class)
        .hasMessage("can't open jdbc:sqlite:" + folder + ": this is a folder");
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("x.db"), "this is text, and long enough to tell");
    assertThatThrownBy(() -> Shop.builder().url("jdbc:sqlite:" + file).open())
        .isInstanceOf(UnavailableDatabaseException.class)
        .hasMessageStartingWith("can't open jdbc:sqlite:" + file + ": ")
        .hasMessageContaining("not a database");
  }

  @Test
  void aModuleThatWasNotCompiledForTheDialectIsNamed() {
    assertThatThrownBy(
            () ->
                Database.builder()
                    .url("jdbc:sqlite::memory:")
                    .entities(new CountryTable("elsewhere"))
                    .open())
        .isInstanceOf(UnsupportedDatabaseException.class)
        .hasMessage(
            "the module elsewhere of dev.plinth.dao.shop.Country was not compiled for sqlite:"
                + " compile it with -Aplinth.dialects=sqlite, or more of them separated by commas");
  }

  @Test
  void aClosedDatabaseSaysSo() {
    Database db = Shop.inMemory();
    db.close();
    assertThatThrownBy(() -> new UserDao(db).count())
        .isInstanceOf(UnavailableDatabaseException.class)
        .hasMessage("no connection: the database is closed");
    try (Session session = db.openSession()) {
      assertThatThrownBy(() -> session.get(User.class, 1L))
          .isInstanceOf(UnavailableDatabaseException.class)
          .hasMessage("no connection: the database is closed");
    }
  }

  private Database file() {
    return Shop.builder().url("jdbc:sqlite:" + folder.resolve("shop.db")).open();
  }

  private static String pragma(Database db, String name) {
    return db.jdbi()
        .withHandle(handle -> handle.createQuery("pragma " + name).mapTo(String.class).one());
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

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What one of several threads does. */
  private interface Task {
    void run(int thread);
  }
}
