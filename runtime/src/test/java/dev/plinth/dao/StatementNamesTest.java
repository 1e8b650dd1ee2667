package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.session.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jdbi's loggers are told which method of which data access object a statement is of. */
final class StatementNamesTest {

  private final List<String> seen = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(Way.class)
  void aLoggerSeesTheMethod(Way way) {
    try (Database db = way.open()) {
      db.jdbi().setSqlLogger(new Names());
      UserDao users = new UserDao(db);
      users.insert(new User("sandy", null));
      users.findByName("sandy");
      db.inTransaction(users::count);
      db.jdbi().useHandle(handle -> new UserDao(handle).findAll());
      try (Session session = db.openSession()) {
        session.add(new User("patrick", null));
        session.commit();
      }
      assertThat(seen)
          .containsExactly(
              "User.insert",
              "UserDao.findByName",
              "UserDao.count",
              "UserDao.findAll",
              "User.insert");

      User again = new User("again", null);
      again.id = 1L;
      assertThatThrownBy(() -> users.insert(again)).isInstanceOf(UniqueViolationException.class);
      assertThat(seen.get(5)).isEqualTo("failed User.insert_with_key");
    }
  }

  /** Keeps the names of what ran and of what failed. */
  private final class Names implements SqlLogger {
    @Override
    public void logAfterExecution(StatementContext context) {
      seen.add(String.valueOf(context.getAttribute("plinth.statement")));
    }

    @Override
    public void logException(StatementContext context, SQLException failure) {
      seen.add("failed " + context.getAttribute("plinth.statement"));
    }
  }
}
