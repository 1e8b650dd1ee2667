package dev.plinth.testdatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TestServersTest {

  static Iterable<TestServer> servers() {
    return TestServers.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void givesEveryTestADatabaseOfItsOwn(TestServer server) throws SQLException {
    try (EmptyDatabase one = server.create();
        EmptyDatabase other = server.create()) {
      Jdbc.execute(one.url(), "create table t (id integer)");
      Jdbc.execute(other.url(), "create table t (id integer)");
      Jdbc.execute(one.url(), "insert into t values (1)");
      assertThat(Jdbc.texts(one.url(), "select id from t")).containsExactly("1");
      assertThat(Jdbc.texts(other.url(), "select id from t")).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void dropsADatabaseThatIsStillInUse(TestServer server) throws SQLException {
    EmptyDatabase database = server.create();
    try (Connection open = DriverManager.getConnection(database.url())) {
      open.createStatement().execute("create table t (id integer)");
      database.close();
    }
    assertThatThrownBy(() -> Jdbc.texts(database.url(), "select id from t"))
        .isInstanceOf(IllegalStateException.class);
  }
}
