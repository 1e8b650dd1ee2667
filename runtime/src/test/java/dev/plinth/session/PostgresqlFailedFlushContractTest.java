package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlFailedFlushContractTest extends FailedFlushContractTest {

  PostgresqlFailedFlushContractTest() {
    super(TestServers.POSTGRESQL);
  }
}
