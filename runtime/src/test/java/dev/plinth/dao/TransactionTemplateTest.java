package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.FailedStatement;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.SerializationException;
import dev.plinth.error.TransactionStateException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions of a database: what they see, what they undo, and when they run again. */
final class TransactionTemplateTest {

  @Test
  void aTransactionThatMayBeRetriedRunsAgain() {
    try (Database db = Shop.inMemory()) {
      UserDao users = new UserDao(db);
      AtomicInteger runs = new AtomicInteger();
      db.retrying(
          3,
          () -> {
            users.insert(new User("run" + runs.incrementAndGet(), null));
            if (runs.get() < 3) {
              throw inTheWay();
            }
            return null;
          });

      assertThat(users.findAll()).extracting(user -> user.name).containsExactly("run3");
    }
  }

  @Test
  void itRunsNoMoreOftenThanItMay() {
    try (Database db = Shop.inMemory()) {
      AtomicInteger runs = new AtomicInteger();
      Supplier<Integer> work =
          () -> {
            runs.incrementAndGet();
            throw inTheWay();
          };

      assertThatThrownBy(() -> db.retrying(2, work)).isInstanceOf(SerializationException.class);
      assertThat(runs).hasValue(2);
      assertThatThrownBy(() -> db.retrying(0, work)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatNobodyIsInTheWayOfIsNotRetried() {
    try (Database db = Shop.inMemory()) {
      AtomicInteger runs = new AtomicInteger();

      assertThatThrownBy(
              () ->
                  db.retrying(
                      5,
                      () -> {
                        runs.incrementAndGet();
                        throw new IllegalStateException("on purpose");
                      }))
          .hasMessage("on purpose");
      assertThat(runs).hasValue(1);
    }
  }

  @Test
  void onlyTheOutermostIsRunAgain() {
    try (Database db = Shop.inMemory()) {
      assertThatThrownBy(() -> db.inTransaction(() -> db.retrying(2, () -> 1)))
          .isInstanceOf(TransactionStateException.class)
          .hasMessageContaining("only the outermost can be run again");
    }
  }

  @Test
  void whatAnotherConnectionHasWrittenIsReadAgain(@TempDir Path folder) {
    String url = "jdbc:sqlite:" + folder.resolve("shop.db");
    try (Database db = Shop.builder().url(url).open().createTables();
        Database other = Shop.builder().url(url).open()) {
      UserDao users = new UserDao(db);
      AtomicInteger runs = new AtomicInteger();
      User written =
          db.retrying(
              3,
              () -> {
                long before = users.count();
                if (runs.getAndIncrement() == 0) {
                  new UserDao(other).insert(new User("other", null));
                }
                return users.insert(new User("number " + before, null));
              });

      assertThat(runs).hasValue(2);
      assertThat(written.name).isEqualTo("number 1");
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void aCommitFailsInTheExceptionsOfStatements(Way way) {
    try (Database db = way.open()) {
      db.jdbi()
          .useHandle(
              handle ->
                  handle.execute(
                      "create table late (id integer primary key,"
                          + " user_id integer references user_account (id)"
                          + " deferrable initially deferred)"));
      UserDao users = new UserDao(db);

      assertThatThrownBy(
              () ->
                  db.useTransaction(
                      () -> {
                        users.insert(new User("sandy", null));
                        db.jdbi()
                            .useHandle(handle -> handle.execute("insert into late values (1, 9)"));
                      }))
          .isInstanceOf(ForeignKeyViolationException.class)
          .hasMessageContaining("commit");
      assertThat(users.count()).isZero();
    }
  }

  private static SerializationException inTheWay() {
    return new SerializationException(new FailedStatement("Test", "select", null));
  }
}
