package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.error.ConnectionLostException;
import dev.plinth.error.DeadlockException;
import dev.plinth.error.StatementException;
import dev.plinth.error.StatementTimeoutException;
import java.io.EOFException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What errors mean by the standard. */
final class StandardFailuresTest {

  @ParameterizedTest
  @CsvSource({
    "08006, ConnectionLostException, false",
    "08S01, ConnectionLostException, false",
    "57P01, ConnectionLostException, false",
    "57014, StatementTimeoutException, false",
    "40P01, DeadlockException, true"
  })
  void aState(String state, String type, boolean mayBeRetried) {
    StatementException found = found(new SQLException("why", state));

    assertThat(found.getClass().getSimpleName()).isEqualTo(type);
    assertThat(found.mayBeRetried()).isEqualTo(mayBeRetried);
    assertThat(found).hasMessageEndingWith("[UserDao.find: select 1]");
  }

  @Test
  void aClassOfJdbc() {
    assertThat(found(new SQLTimeoutException())).isInstanceOf(StatementTimeoutException.class);
    assertThat(found(new SQLNonTransientConnectionException("gone")))
        .isInstanceOf(ConnectionLostException.class)
        .hasMessageContaining("broke (gone)");
  }

  /** MySQL's driver has no code for it where it reads the rows of a cursor. */
  @Test
  void aSocketThatIsClosedByTheOtherSide() {
    SQLException unread = new SQLException("Can not read", "S1000", new EOFException("0 bytes"));
    assertThat(found(unread)).isInstanceOf(ConnectionLostException.class);
  }

  @Test
  void aBatchTellsItsReasonBehind() {
    BatchUpdateException batch = new BatchUpdateException("batch", new int[0]);
    batch.setNextException(new SQLException("deadlock detected", "40P01"));

    assertThat(found(batch)).isInstanceOf(DeadlockException.class);
  }

  @Test
  void whatTheStandardDoesNotKnowIsLeftToTheDatabase() {
    SQLException own = new SQLException("own", "23505");

    assertThat(StandardFailures.find(SqlStatement.of("", ""), own, own)).isNull();
  }

  private static StatementException found(SQLException failure) {
    StatementException found =
        StandardFailures.find(SqlStatement.of("UserDao.find", "select 1"), failure, failure);
    assertThat(found).isNotNull();
    return found;
  }
}
