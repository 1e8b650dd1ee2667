package dev.plinth;

import static dev.plinth.dao.shop.UserTable.USER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.Inserts;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code echo} prints of the statements that run. */
final class EchoTest {

  @Test
  void echoPrintsStatementParametersAndTime() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Database db = Shop.inMemory().echo(new PrintStream(out, true, UTF_8))) {
      new UserDao(db).findByName("sandy");
      Inserts.insert(db, USER, new User("sandy", null));
      Inserts.insert(db, USER, new User("patrick", null));
    }
    assertThat(out.toString(UTF_8).replaceAll("\\d+\\.\\d\\d ms", "N ms"))
        .isEqualToNormalizingNewlines(
            """
            select id, name, fullname from user_account where name = ? order by id ['sandy'] N ms, UserDao.findByName
            insert into user_account (name, fullname) values (?, ?) returning id ['sandy', null] N ms, User.insert
            insert into user_account (name, fullname) values (?, ?) returning id ['patrick', null] N ms, User.insert
            """);
  }

  @Test
  void echoPrintsAllRowsOfABatch() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Database db = Shop.inMemory()) {
      UserDao users = new UserDao(db);
      List<User> two = users.insertAll(List.of(new User("sandy", null), new User("patrick", null)));
      db.echo(new PrintStream(out, true, UTF_8));
      users.updateAll(two);
    }
    assertThat(out.toString(UTF_8))
        .contains("where id = ? [['sandy', null, 1], ['patrick', null, 2]] ");
  }

  @Test
  void echoPrintsFailuresAndHandWrittenSql() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Database db = Shop.inMemory().echo(new PrintStream(out, true, UTF_8))) {
      db.jdbi()
          .useHandle(
              handle ->
                  handle.createQuery("select 1 where :a = 2").bind("a", 2).mapTo(int.class).one());
      assertThatThrownBy(() -> db.jdbi().useHandle(handle -> handle.execute("select nosuch")))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(out.toString(UTF_8)).contains("select 1 where ? = 2 {").contains("a:2");
  }
}
