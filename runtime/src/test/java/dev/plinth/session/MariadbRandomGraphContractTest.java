package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MariadbRandomGraphContractTest extends RandomGraphContractTest {

  MariadbRandomGraphContractTest() {
    super(TestServers.MARIADB, 8);
  }
}
