package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;
import java.util.Map;

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
}
