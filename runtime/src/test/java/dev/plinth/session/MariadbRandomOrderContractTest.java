package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MariadbRandomOrderContractTest extends RandomOrderContractTest {

  MariadbRandomOrderContractTest() {
    super(TestServers.MARIADB, 8);
  }
}
