package dev.plinth;

import dev.plinth.testdatabase.RestartableServer;

final class PostgresqlRestartContractTest extends RestartContractTest {

  PostgresqlRestartContractTest() {
    super(RestartableServer.postgresql());
  }
}
