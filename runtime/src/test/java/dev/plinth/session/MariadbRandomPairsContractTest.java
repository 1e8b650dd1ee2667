package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MariadbRandomPairsContractTest extends RandomPairsContractTest {

  MariadbRandomPairsContractTest() {
    super(TestServers.MARIADB, 8);
  }
}
