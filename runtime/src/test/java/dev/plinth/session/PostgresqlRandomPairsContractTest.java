package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlRandomPairsContractTest extends RandomPairsContractTest {

  PostgresqlRandomPairsContractTest() {
    super(TestServers.POSTGRESQL, 8);
  }
}
