package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MariadbFailedFlushContractTest extends FailedFlushContractTest {

  MariadbFailedFlushContractTest() {
    super(TestServers.MARIADB);
  }
}
