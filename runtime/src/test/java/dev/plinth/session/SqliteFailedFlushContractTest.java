package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class SqliteFailedFlushContractTest extends FailedFlushContractTest {

  SqliteFailedFlushContractTest() {
    super(TestServers.SQLITE, "?foreign_keys=true");
  }
}
