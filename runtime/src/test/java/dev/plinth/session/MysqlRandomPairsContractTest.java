package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MysqlRandomPairsContractTest extends RandomPairsContractTest {

  MysqlRandomPairsContractTest() {
    super(TestServers.MYSQL, 8);
  }
}
