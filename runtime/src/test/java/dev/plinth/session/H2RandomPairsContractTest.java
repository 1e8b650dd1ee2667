package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class H2RandomPairsContractTest extends RandomPairsContractTest {

  H2RandomPairsContractTest() {
    super(TestServers.H2, 40);
  }
}
