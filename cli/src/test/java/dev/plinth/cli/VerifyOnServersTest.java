package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.ScratchDatabase;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.testdatabase.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code plinth verify} with scratch databases on a server. */
final class VerifyOnServersTest {

  private static final List<TestServer> SERVERS =
      List.of(TestServers.POSTGRESQL, TestServers.MARIADB, TestServers.MYSQL);

  /** What creates a user who may connect and create tables, but no databases. */
  private static final Map<String, String> USER =
      Map.of(
          "postgresql",
          "drop role if exists plinth_poor; create role plinth_poor login password 'poor'",
          "mariadb",
          "create or replace user plinth_poor@'%%' identified by 'poor';"
              + " grant all privileges on %s.* to plinth_poor@'%%'",
          "mysql",
          "drop user if exists plinth_poor@'%%';"
              + " create user plinth_poor@'%%' identified with mysql_native_password by 'poor';"
              + " grant all privileges on %s.* to plinth_poor@'%%'");

  @TempDir private Path folder;

  static List<TestServer> servers() {
    return SERVERS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void provesRevisionsOnTheServerOfTheUrl(TestServer server) throws SQLException {
    try (EmptyDatabase database = server.create()) {
      Project project = project(server, database);

      Project.Outcome proved = project.run(List.of("verify"));
      assertThat(proved.err() + proved.out())
          .isEqualTo("Proved 2 revisions up, down and up again on " + server.name() + ".\n");

      project.write(
          "src/main/resources/db-migrations/*-orders/up." + server.name() + ".sql",
          project.read("src/main/resources/db-migrations/*-orders/up." + server.name() + ".sql")
              + "alter table user_account add column forgotten varchar(9);\n");
      Project.Outcome refused = project.run(List.of("verify"));
      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.out())
          .contains("the database is not what the operations say: it has ")
          .contains("forgotten");
      assertThat(texts(database, "select table_name from information_schema.tables"))
          .doesNotContain("user_account", "plinth_revision");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void dropsWhatAKilledOneLeftBehindAndNothingElse(TestServer server) throws SQLException {
    String left = "plinth_verify_" + "0".repeat(32);
    try (EmptyDatabase database = server.create();
        ScratchDatabase used = scratch(server, database)) {
      execute(database, "create database " + left);
      Project project = project(server, database);

      Project.Outcome proved = project.run(List.of("verify"));
      assertThat(proved.err() + proved.out())
          .isEqualTo(
              """
              Note: the database %s, left behind by a verify that was killed, was dropped.
              Proved 2 revisions up, down and up again on %s.
              """
                  .formatted(left, server.name()));
      assertThat(used.structure()).isEmpty();
    }
  }

  private static ScratchDatabase scratch(TestServer server, EmptyDatabase database) {
    MigrationRunner runner = MigrationRunner.open(database.url(), null, null);
    return ScratchDatabase.of(Dialects.named(server.name()), Optional.of(runner)).orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void aUserWhoMayCreateNoDatabaseGetsOneLine(TestServer server) throws SQLException {
    try (EmptyDatabase database = server.create()) {
      Project project = project(server, database);
      String name = database.url().replaceAll(".*/|\\?.*", "");
      for (String sql : USER.get(server.name()).formatted(name).split(";", -1)) {
        execute(database, sql);
      }
      project.variables.put("PLINTH_URL", database.url().replaceAll("(user|password)=\\w+&?", ""));
      project.variables.put("PLINTH_USER", "plinth_poor");
      project.variables.put("PLINTH_PASSWORD", "poor");

      Project.Outcome refused = project.run(List.of("verify"));
      assertThat(refused.exitCode()).isEqualTo(4);
      assertThat(refused.err().lines())
          .singleElement()
          .asString()
          .startsWith("error: no scratch database can be made on jdbc:" + server.name())
          .endsWith(". Let the user create databases, or name another user or server.");
    }
  }

  private Project project(TestServer server, EmptyDatabase database) {
    Project project = new Project(folder);
    project.variables.put("PLINTH_URL", database.url());
    project.run(List.of("init"));
    project.ids.add(List.of("aaaa1111", "bbbb2222"));
    for (String name : List.of("users", "users-and-orders")) {
      project.write(
          "target/classes/META-INF/plinth/main/schema.json",
          Project.resource("/schemas/" + name + ".json")
              .replace("[\"sqlite\"]", "[\"" + server.name() + "\"]"));
      String message = name.endsWith("orders") ? "orders" : "users";
      Project.Outcome made = project.run(List.of("revision", "--autogenerate", "-m", message));
      assertThat(made.err()).isEmpty();
    }
    return project;
  }

  private static void execute(EmptyDatabase database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> texts(EmptyDatabase database, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(database.url());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
