package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MariadbSessionContractTest extends SessionContractTest {

  MariadbSessionContractTest() {
    super(TestServers.MARIADB);
  }
}
