package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.contract.TestedDatabase;
import dev.plinth.error.MigrationFailedException;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A table of MariaDB or MySQL that somebody holds without a transaction. */
abstract class MysqlFamilyLockedTableContractTest extends LockedTableContractTest {

  MysqlFamilyLockedTableContractTest(TestedDatabase database) {
    super(database);
  }

  @Test
  void whoLockedItByHandIsTold() throws SQLException {
    other().rollback();
    other().setAutoCommit(true);
    try (Statement statement = other().createStatement()) {
      statement.execute("lock tables held read");
    }
    assertThatThrownBy(() -> run(patience(1), FIRST, SECOND))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("(attempt 1 of 1), " + held() + " by session ")
        .satisfies(failure -> end(failure.getMessage()));
    run(patience(1), FIRST, SECOND);
  }

  /** How sure the server is of it. */
  abstract String held();
}
