package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MariadbCircleContractTest extends CircleContractTest {

  MariadbCircleContractTest() {
    super(TestServers.MARIADB);
  }
}
