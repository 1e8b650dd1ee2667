package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlCircleContractTest extends CircleContractTest {

  PostgresqlCircleContractTest() {
    super(TestServers.POSTGRESQL);
  }
}
