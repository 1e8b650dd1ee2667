package dev.plinth.benchmark;

import dev.plinth.benchmark.check.ContenderCheck;
import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contender does the same work on every database; nothing is measured here. */
class ContenderCheckTest {

  @ParameterizedTest
  @MethodSource("contenders")
  void passesTheCheckThatRunsBeforeMeasuring(Contenders contender, Databases database)
      throws SQLException {
    ContenderCheck.run(contender, database);
  }

  static Stream<Arguments> contenders() {
    return Arrays.stream(Databases.values())
        .flatMap(
            database -> Contenders.on(database).stream().map(each -> Arguments.of(each, database)));
  }
}
