package dev.plinth;

import dev.plinth.testdatabase.RestartableServer;

final class MysqlRestartContractTest extends RestartContractTest {

  MysqlRestartContractTest() {
    super(RestartableServer.mysql());
  }
}
