package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.error.StatementException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A connection that can't be given back says nothing about the commit before. */
final class CommitThenCloseTest {

  @Test
  void whatWasCommittedIsNotCalledRolledBack() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      Stubborn connections = new Stubborn(connection);
      Database db = Shop.builder().jdbi(Jdbi.create(connections)).open().createTables();
      Session session = db.openSession();
      User user = new User("sandy", null);
      session.add(user);
      connections.refuses = true;

      assertThatThrownBy(session::commit)
          .isInstanceOf(StatementException.class)
          .hasMessageContaining("the connection does not close");

      connections.refuses = false;
      assertThat(session.state(user)).isEqualTo(EntityState.PERSISTENT);
      user.name = "patrick";
      session.commit();
      session.close();
      assertThat(db.openSession().get(User.class, user.id).name).isEqualTo("patrick");
    }
  }

  /** Gives one connection, and may refuse to take it back. */
  private static final class Stubborn implements ConnectionFactory {
    private final Connection connection;
    private boolean refuses;

    Stubborn(Connection connection) {
      this.connection = connection;
    }

    @Override
    public Connection openConnection() {
      return connection;
    }

    @Override
    public void closeConnection(Connection given) throws SQLException {
      if (refuses) {
        throw new SQLException("the connection does not close");
      }
    }
  }
}
