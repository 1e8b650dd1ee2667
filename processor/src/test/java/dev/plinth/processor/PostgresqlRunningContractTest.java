package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgresqlRunningContractTest extends RunningContractTest {
  PostgresqlRunningContractTest() {
    super(
        TestServers.POSTGRESQL,
        Map.of(
            "composite-keys", "it writes a trigger as SQLite has them",
            "immutable-references", "it switches foreign keys off by a pragma",
            "inheritance", "it switches checks off by a pragma",
            "values", "it has times of nine digits, and U+0000",
            "view-mismatch", "it opens SQLite itself"));
  }

  /**
   * What only PostgreSQL has, in {@code running-postgresql}; entities stand beside the scenario.
   */
  @ParameterizedTest
  @ValueSource(strings = "native-enum")
  void runsWhatOnlyPostgresqlHas(String name, @TempDir Path temp) throws Exception {
    run(List.of(), Path.of("src/test/resources/running-postgresql").resolve(name), temp);
  }
}
