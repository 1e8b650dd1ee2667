package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class H2RandomGraphContractTest extends RandomGraphContractTest {

  H2RandomGraphContractTest() {
    super(TestServers.H2, 60);
  }
}
