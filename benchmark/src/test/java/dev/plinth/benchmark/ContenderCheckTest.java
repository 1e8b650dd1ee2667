package dev.plinth.benchmark;

import dev.plinth.benchmark.check.ContenderCheck;
import dev.plinth.benchmark.contender.Contenders;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every contender does the same work; nothing is measured here. */
class ContenderCheckTest {

  @ParameterizedTest
  @EnumSource
  void passesTheCheckThatRunsBeforeMeasuring(Contenders contender) throws SQLException {
    ContenderCheck.run(contender);
  }
}
