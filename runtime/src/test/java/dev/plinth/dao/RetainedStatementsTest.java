package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.StatementException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a connection keeps prepared, and when it lets go. */
final class RetainedStatementsTest {

  private static final Backend BACKEND = new SqliteBackend(true);

  private Connection connection;
  private RetainedStatements retained;
  private StatementContext context;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    context = Jdbi.create(connection).open().createUpdate("").getContext();
    retained = RetainedStatements.direct(BACKEND, connection, 0);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void aStatementIsPreparedOnce() {
    Execution first = run(number(1));
    first.close();

    assertThat(run(number(1))).isSameAs(first);
    assertThat(run(SqlStatement.of("another name", "select 1"))).isNotSameAs(first);
  }

  @Test
  void oneThatIsInUseGivesAFreshOne() {
    Execution outer = run(number(1));
    Execution inner = run(number(1));

    assertThat(inner).isNotSameAs(outer);
    inner.close();
    outer.close();
    assertThat(run(number(1))).isSameAs(outer);
    assertThat(retained.size()).isEqualTo(1);
  }

  @Test
  void theLeastRecentGoes() {
    Execution kept = run(number(0));
    kept.close();
    Execution oldest = run(number(1));
    oldest.close();
    for (int i = 2; i <= RetainedStatements.BOUND; i++) {
      run(number(0)).close();
      run(number(i)).close();
    }

    assertThat(retained.size()).isEqualTo(RetainedStatements.BOUND);
    assertThat(run(number(0))).isSameAs(kept);
    assertThat(run(number(1))).isNotSameAs(oldest);
  }

  @Test
  void anEvictedStatementFinishesItsRun() {
    Execution running = run(number(0));
    for (int i = 1; i <= RetainedStatements.BOUND; i++) {
      run(number(i)).close();
    }

    assertThat(running.scalarLong()).isZero();
    running.close();
  }

  @Test
  void aChangeOfTheSchemaEmptiesIt() {
    Execution before = retained.take(number(1), 0);
    before.close();

    assertThat(retained.take(number(1), 1)).isNotSameAs(before);
    assertThat(retained.size()).isEqualTo(1);
  }

  @Test
  void theHandleClosesWhatItRetains() {
    Jdbi jdbi = Jdbi.create(connection);
    StatementPlan.retain(jdbi, StatementPlan.Retention.HANDLE);
    Execution kept;
    try (Handle handle = jdbi.open()) {
      StatementSource source = StatementSource.of(handle);
      kept = source.prepare(number(1));
      kept.close();
      assertThat(source.prepare(number(1))).isSameAs(kept);
    }

    assertThatThrownBy(kept::scalarLong)
        .isInstanceOf(StatementException.class)
        .hasMessageStartingWith("statement is not executing");
  }

  @Test
  void whateverRunsOnAHandleSharesWhatItRetains() {
    Jdbi jdbi = Jdbi.create(connection);
    StatementPlan.retain(jdbi, StatementPlan.Retention.HANDLE);
    try (Handle handle = jdbi.open()) {
      Execution kept = StatementSource.of(handle).prepare(number(1));
      kept.close();
      assertThat(StatementSource.of(handle).prepare(number(1))).isSameAs(kept);
      kept.close();

      handle.setSqlLogger(new SqlLogger() {});
      Execution seen = StatementSource.of(handle).prepare(number(1));
      assertThat(seen.scalarLong()).isOne();
      seen.close();
      assertThat(StatementSource.of(handle).prepare(number(1))).isSameAs(seen).isNotSameAs(kept);
    }
  }

  @Test
  void aClosedHandleIsForgotten() {
    HandleStatements handles = new HandleStatements();
    Jdbi jdbi = Jdbi.create(connection);
    try (Handle handle = jdbi.open()) {
      assertThat(handles.of(handle, () -> retained)).isSameAs(retained);
      assertThat(handles.size()).isOne();
    }

    assertThat(handles.size()).isZero();
  }

  @Test
  void aPhysicalConnectionKeepsItsStatementsBeyondTheHandle() {
    Jdbi jdbi = Jdbi.create(connection);
    StatementPlan.retain(jdbi, StatementPlan.Retention.CONNECTION);
    Execution kept;
    try (Handle handle = jdbi.open()) {
      kept = StatementSource.of(handle).prepare(number(1));
      kept.close();
    }
    try (Handle handle = jdbi.open()) {
      assertThat(StatementSource.of(handle).prepare(number(1))).isSameAs(kept);
    }
  }

  @Test
  void whatADeadConnectionKeptGoesWithTheNextNewOne() throws SQLException {
    ConnectionStatements connections = new ConnectionStatements();
    for (int i = 0; i < 5; i++) {
      try (Connection dying = DriverManager.getConnection("jdbc:sqlite::memory:")) {
        RetainedStatements ofDying = connections.of(dying, BACKEND, 0);
        assertThat(connections.of(dying, BACKEND, 0)).isSameAs(ofDying);
      }
    }

    assertThat(connections.size()).isEqualTo(1);
  }

  private Execution run(SqlStatement sql) {
    RetainedExecution execution = retained.take(sql, 0);
    return execution.run(new ConnectionSource(context, BACKEND), null, null);
  }

  private static SqlStatement number(int i) {
    return SqlStatement.of("Test.number", "select " + i);
  }
}
