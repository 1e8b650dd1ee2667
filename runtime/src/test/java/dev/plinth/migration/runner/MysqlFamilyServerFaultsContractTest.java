package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.contract.TestedDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes wrong with processes, sessions and users of MariaDB and MySQL. */
abstract class MysqlFamilyServerFaultsContractTest extends ServerFaultsContractTest {

  MysqlFamilyServerFaultsContractTest(TestedDatabase database) {
    super(database);
  }

  @Override
  final List<String> killing(String statement) {
    List<String> ids =
        database()
            .rows(
                url(),
                "select id from information_schema.processlist where db = database() and id <>"
                    + " connection_id() and info like '"
                    + statement
                    + "%'");
    database().run(url(), ids.stream().map(id -> "kill " + id).toList());
    return ids;
  }

  @Override
  final void beforeTheCrowd() {
    database().run(url(), List.of("set global connect_timeout = 120"));
  }

  private String name() {
    return url().replaceAll(".*/|\\?.*", "");
  }

  private List<String> userWith(String rights) {
    return List.of(
        "drop user if exists plinth_reader@'%'",
        "create user plinth_reader@'%' identified by 'reader'",
        "grant " + rights + onDatabase() + "plinth_reader@'%'");
  }

  private String onDatabase() {
    return " on `" + grantable(name()) + "`.* to ";
  }

  /** How a name is written in a grant, where an underscore stands for any letter. */
  String grantable(String name) {
    return name.replace("_", "\\_");
  }

  @Override
  final List<String> readerOf(String url) {
    return userWith("select");
  }

  @Override
  final String overflowing() {
    return """
        set session max_heap_table_size = 16384;
        create table full_one (a char(200)) engine = memory;
        insert into full_one select 'x' from information_schema.columns;
        """;
  }

  @Override
  final String lacking() {
    return "user plinth_reader@% has no right to ALTER, CREATE, DELETE, INDEX, INSERT, UPDATE in"
        + " database "
        + name();
  }

  @Override
  final String readOnly() {
    return url() + "&sessionVariables=transaction_read_only=1";
  }

  @Test
  void aServerThatTakesNoWritesIsTold() {
    database().run(url(), userWith("all privileges"));
    database().run(url(), List.of("set global read_only = 1"));
    try {
      assertThatThrownBy(
              () ->
                  MigrationRunner.open(asReader(url()), null, null)
                      .run(ServerProcess.STEPS, RunListener.NONE))
          .hasMessageStartingWith(
              "nothing was run: the server takes no writes from this user (read_only). The database"
                  + " is read-only here: ");
    } finally {
      database().run(url(), List.of("set global read_only = 0"));
    }
  }

  @Test
  void aUrlWithoutADatabaseIsTold() {
    MigrationRunner nowhere =
        MigrationRunner.open(url().replaceFirst("/\\w+\\?", "/?"), null, null);
    assertThatThrownBy(() -> nowhere.run(ServerProcess.STEPS, RunListener.NONE))
        .hasMessage(
            "nothing was run: the URL names no database. Write its name behind that of the host.");
  }

  @Test
  void aRightOfARoleCounts() {
    database().run(url(), userWith("select, insert, update, delete, create, alter"));
    database()
        .run(
            url(),
            List.of(
                "drop role if exists plinth_builder",
                "create role plinth_builder",
                "grant index" + onDatabase() + "plinth_builder",
                "grant plinth_builder to plinth_reader@'%'"));
    MigrationRunner reader = MigrationRunner.open(asReader(url()), null, null);
    assertThatThrownBy(() -> reader.run(ServerProcess.STEPS, RunListener.NONE))
        .hasMessageStartingWith(
            "nothing was run: user plinth_reader@% has no right to INDEX in database " + name());
    database().run(url(), List.of(withDefaultRole("plinth_builder")));
    reader.run(ServerProcess.STEPS, RunListener.NONE);
    assertUndisturbed();
  }

  /** The statement that gives the reader a role from now on. */
  abstract String withDefaultRole(String role);
}
