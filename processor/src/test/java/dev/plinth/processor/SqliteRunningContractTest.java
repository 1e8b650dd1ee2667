package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;
import java.util.Map;

final class SqliteRunningContractTest extends RunningContractTest {
  SqliteRunningContractTest() {
    super(TestServers.SQLITE, Map.of());
  }
}
