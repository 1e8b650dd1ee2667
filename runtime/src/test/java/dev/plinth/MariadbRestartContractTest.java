package dev.plinth;

import dev.plinth.testdatabase.RestartableServer;

final class MariadbRestartContractTest extends RestartContractTest {

  MariadbRestartContractTest() {
    super(RestartableServer.mariadb());
  }
}
