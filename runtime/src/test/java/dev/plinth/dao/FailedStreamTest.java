package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.StatementException;
import dev.plinth.error.UnreadableValueException;
import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream that fails gives its connection back, though nobody closes it: there is only one. */
final class FailedStreamTest {

  @TempDir Path folder;

  private Database db;
  private UserDao users;

  @BeforeEach
  void open() {
    db =
        Shop.builder()
            .url("jdbc:sqlite:" + folder.resolve("shop.db"))
            .poolSize(1)
            .timeout(Duration.ofMillis(250))
            .open();
    users = new UserDao(db);
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void whenItsQueryFails() {
    db.jdbi().setSqlLogger(new SqlLogger() {});
    assertThatThrownBy(users::stream)
        .isInstanceOf(StatementException.class)
        .hasMessageContaining("no such table: user_account");
    execute("create table user_account (id integer primary key, name text, fullname text)");

    assertThat(users.count()).isZero();
  }

  @Test
  void whenARowCanNotBeRead() {
    execute("create table user_account (id integer primary key, name text, fullname text)");
    execute("insert into user_account (id, name) values (1, 'sandy'), (2, null)");
    assertThatThrownBy(() -> users.stream().toList()).isInstanceOf(UnreadableValueException.class);

    assertThat(users.count()).isEqualTo(2);
  }

  private void execute(String sql) {
    db.jdbi().useHandle(handle -> handle.execute(sql));
  }
}
