package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.contract.TestedDatabases;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.migration.runner.TransactionPooler.Choice;
import dev.plinth.testdatabase.EmptyDatabase;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pooler that lends sessions for a transaction, where a lock of the session is worth nothing. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class PostgresqlPoolerContractTest {

  private static final Steps STEPS = Steps.of("create table t (a integer);");
  private static final String REFUSED =
      "this connection has no session of the server to itself: a pooler in transaction mode is in"
          + " between. Name the server itself in the URL, or a pooler that keeps sessions (pool_mode"
          + " session).";

  private EmptyDatabase db;

  @BeforeEach
  void create() {
    db = TestedDatabases.POSTGRESQL.create();
  }

  @AfterEach
  void drop() {
    if (db != null) { // a database that isn't here is skipped before
      db.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedBeforeAnythingIsWritten(Choice choice) throws IOException {
    try (TransactionPooler pooler = new TransactionPooler(db.url(), choice)) {
      MigrationRunner runner = MigrationRunner.open(pooler.url(), null, null);
      assertThatThrownBy(() -> runner.run(STEPS, RunListener.NONE))
          .isInstanceOf(MigrationFailedException.class)
          .hasMessage("nothing was run: " + REFUSED);
      assertThat(runner.history()).isEqualTo(History.NONE);
      assertThat(runner.sql(STEPS)).contains("create table t (a integer);");
    }
    assertThatNothingIsThere();
  }

  /** Of an application's own connections no second one is asked for. */
  @Test
  void isFoundOnTheConnectionsOfAnApplication() throws IOException {
    try (TransactionPooler pooler = new TransactionPooler(db.url(), Choice.IN_TURN)) {
      assertThatThrownBy(
              () ->
                  MigrationRunner.of(Jdbi.create(pooler.url()), Dialects.POSTGRESQL)
                      .run(STEPS, RunListener.NONE))
          .hasMessage("nothing was run: " + REFUSED);
    }
    assertThatNothingIsThere();
  }

  /** It looked like a session until others used the pooler as well. */
  @Test
  void isFoundUnderTheLock() throws IOException {
    try (TransactionPooler pooler = new TransactionPooler(db.url(), Choice.LAST_USED);
        Handle busy = Jdbi.open(pooler.url())) {
      RunListener others =
          new RunListener() {
            @Override
            public void statement(String sql) {
              if (sql.equals("begin")) {
                busy.begin();
                busy.execute("select 1");
              }
            }
          };
      assertThatThrownBy(
              () ->
                  MigrationRunner.of(Jdbi.create(pooler.url()), Dialects.POSTGRESQL)
                      .run(STEPS, others))
          .hasMessage("the run stopped before its next write: " + REFUSED);
      busy.rollback();
    }
    assertThatNothingIsThere();
  }

  private void assertThatNothingIsThere() {
    MigrationRunner direct = MigrationRunner.open(db.url(), null, null);
    assertThat(direct.history()).isEqualTo(History.NONE);
    assertThat(direct.tables()).isEmpty();
    assertThat(direct.run(STEPS, RunListener.NONE).finished()).hasSize(1);
  }
}
