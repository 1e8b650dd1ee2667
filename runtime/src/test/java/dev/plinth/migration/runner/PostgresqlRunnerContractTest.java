package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.contract.TestedDatabases;
import dev.plinth.error.MigrationFailedException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresqlRunnerContractTest extends RunnerContractTest {
  PostgresqlRunnerContractTest() {
    super(TestedDatabases.POSTGRESQL);
  }

  @Test
  void aRevisionIsOneTransactionUnderTheLock() {
    List<String> statements = new ArrayList<>();
    runner().run(Steps.of("create table t (a integer);"), listener(statements));

    assertThat(statements).first().isEqualTo("begin");
    assertThat(statements).last().isEqualTo("commit");
    assertThat(statements).filteredOn("begin"::equals).hasSize(1);
    assertThat(query("select count(*) from pg_locks where locktype = 'advisory'"))
        .containsExactly("0");
  }

  @Test
  void whatRunsInNoTransactionIsAStepOfItsOwn() {
    runner()
        .run(
            Steps.of(
                """
                create table t (a integer, b integer);
                insert into t values (1, 1);
                create index concurrently ix_t_a on t (a);
                insert into t values (2, 2);
                drop index concurrently ix_t_a;
                create index concurrently ix_t_b on t (b);
                """),
            RunListener.NONE);

    assertThat(query("select indexname from pg_indexes where tablename = 't'"))
        .containsExactly("ix_t_b");
    assertThat(query("select count(*) from t")).containsExactly("2");
    AppliedRevision row = runner().history().find("main", "r1").orElseThrow();
    assertThat(row.state()).isEqualTo(RevisionState.DONE);
    assertThat(row.stepDone()).isEqualTo(6);
  }

  @Test
  void aStepThatFailedMayBeMendedAndGoesOnThere() {
    String start = "create table t (a integer);\ninsert into t values (1), (1);\n";
    assertThatThrownBy(
            () ->
                runner()
                    .run(
                        Steps.of(start + "create index concurrently ix_t_a on t (nowhere);"),
                        RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("line 3: ")
        .hasMessageContaining("the first 2 statements of this revision took effect and stay");

    runner().run(Steps.of(start + "create index concurrently ix_t_a on t (a);"), RunListener.NONE);
    assertThat(query("select count(*) from t")).containsExactly("2");
  }

  @Test
  void aLockOfAnotherSessionIsGivenUpAfterTheWait() throws SQLException {
    try (var other = DriverManager.getConnection(url());
        var statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(x'706c696e7468'::bigint)");

      assertThatThrownBy(
              () ->
                  runner()
                      .with(RunSettings.DEFAULT.withLockWait(Duration.ZERO))
                      .run(Steps.of("create table t (a integer);"), RunListener.NONE))
          .isInstanceOf(MigrationFailedException.class)
          .hasMessageMatching(
              "another process held the database locked for 0 s: session \\d+ \\(user postgres,.*"
                  + "\\), \"select pg_terminate_backend\\(\\d+\\)\" ends it; wait until it is done, or end"
                  + " it, then run this again\\.");
    }
  }

  @Test
  void aFailedConcurrentIndexIsTakenAwayAndBuiltAgain() {
    String script =
        """
        create table t (a integer);
        insert into t values (1), (1);
        create unique index concurrently "Ix T" on t (a);
        """;
    assertThatThrownBy(() -> runner().run(Steps.of(script), RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("Key (a)=(1) is duplicated")
        .hasMessageEndingWith("Mend the file or the data, then run it again: it goes on there.");
    assertThat(query("select count(*) from pg_indexes where tablename = 't'")).containsExactly("0");

    TestedDatabases.POSTGRESQL.run(
        url(), List.of("delete from t where ctid = (select min(ctid) from t)"));
    runner().run(Steps.of(script), RunListener.NONE);
    assertThat(query("select i.indisvalid from pg_index i where i.indrelid = 't'::regclass"))
        .containsExactly("t");
  }

  /** Both wait for a transaction that began before; nobody else waits for them. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"create index concurrently ix_t_b on t (b), 2", "drop index concurrently ix_t_a, 0"})
  void aConcurrentStatementThatIsCutOffIsBuiltAgain(String statement, int indexes)
      throws Exception {
    String start = "create table t (a integer, b integer);\ncreate index ix_t_a on t (a);\n";
    runner().run(Steps.of(start), RunListener.NONE);
    Steps steps = Steps.of(start, statement + ";");
    try (var reader = DriverManager.getConnection(url());
        var read = reader.createStatement()) {
      reader.setAutoCommit(false);
      read.execute("select * from t");
      CompletableFuture<RunReport> cut =
          CompletableFuture.supplyAsync(() -> runner().run(steps, RunListener.NONE));
      String waiting =
          "from pg_stat_activity where wait_event_type = 'Lock' and query = '" + statement + "'";
      while (query("select pid " + waiting).isEmpty()) {
        assertThat(cut).isNotDone();
        Thread.sleep(20);
      }
      query("select pg_terminate_backend(pid) " + waiting);
      assertThatThrownBy(cut::join).hasMessageContaining("The connection broke");
    }
    assertThat(query("select count(*) from pg_index where not indisvalid")).containsExactly("1");

    assertThat(runner().run(steps, RunListener.NONE).notes())
        .containsExactly(
            "r2/up.sqlite.sql was interrupted in statement 1 of 1, which had no effect and runs"
                + " again.");
    assertThat(
            query(
                "select count(*) from pg_index i where i.indrelid = 't'::regclass and indisvalid"))
        .containsExactly(String.valueOf(indexes));
  }

  @Test
  void aConnectionThatDiesLeavesNothingOfTheRevision() {
    Steps steps =
        Steps.of("create table t (a integer);\nselect pg_terminate_backend(pg_backend_pid());");

    assertThatThrownBy(() -> runner().run(steps, RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("line 2");
    assertThat(runner().history().appliedIds("main")).isEmpty();
    assertThatThrownBy(() -> query("select count(*) from t")).hasMessageContaining("t");
  }
}
