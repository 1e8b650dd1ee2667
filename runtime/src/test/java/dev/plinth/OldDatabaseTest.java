package dev.plinth;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.shop.Shop;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.error.UnsupportedDatabaseException;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.testdatabase.TestServers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A database of each kind that says to be older than it is. */
final class OldDatabaseTest {

  static Stream<Arguments> databases() {
    return Stream.of(
        Arguments.of(
            TestServers.SQLITE, "3.34.1", "this is SQLite 3.34.1, and Plinth needs 3.35 or later"),
        Arguments.of(
            TestServers.POSTGRESQL,
            "14.19 (Debian 14.19-1)",
            "this is PostgreSQL 14.19, and Plinth needs 15 or later"),
        Arguments.of(
            TestServers.MARIADB,
            "10.6.12-MariaDB",
            "this is MariaDB 10.6.12, and Plinth needs 10.8.1 or later"),
        Arguments.of(
            TestServers.MYSQL, "5.7.44", "this is MySQL 5.7.44, and Plinth needs 8.0.19 or later"),
        Arguments.of(
            TestServers.H2,
            "1.4.200 (2019-10-14)",
            "this is H2 1.4.200, and Plinth needs 2.2 or later"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("databases")
  void isRefused(TestServer server, String version, String complaint) {
    try (EmptyDatabase database = server.create()) {
      Jdbi old = Jdbi.create(() -> old(DriverManager.getConnection(database.url()), version));
      assertThatThrownBy(() -> Shop.builder().jdbi(old).open())
          .isInstanceOf(UnsupportedDatabaseException.class)
          .hasMessage(complaint);
      assertThatThrownBy(() -> MigrationRunner.of(old, Dialects.named(server.name())).history())
          .isInstanceOf(MigrationFailedException.class)
          .hasMessage("can't use the database: " + complaint + ".");
    }
  }

  private static Connection old(Connection connection, String version) throws SQLException {
    DatabaseMetaData server =
        saying(
            DatabaseMetaData.class, connection.getMetaData(), "getDatabaseProductVersion", version);
    return saying(Connection.class, connection, "getMetaData", server);
  }

  /** The same, except that one method has another answer. */
  private static <T> T saying(Class<T> type, T real, String method, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              if (called.getName().equals(method)) {
                return answer;
              }
              try {
                return called.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
