package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class SqliteRandomPairsContractTest extends RandomPairsContractTest {

  SqliteRandomPairsContractTest() {
    super(TestServers.SQLITE, 40);
  }
}
