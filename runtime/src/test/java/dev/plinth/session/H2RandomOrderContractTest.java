package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class H2RandomOrderContractTest extends RandomOrderContractTest {

  H2RandomOrderContractTest() {
    super(TestServers.H2, 60);
  }
}
