package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlSessionContractTest extends SessionContractTest {

  PostgresqlSessionContractTest() {
    super(TestServers.POSTGRESQL);
  }
}
