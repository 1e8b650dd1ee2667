package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class H2CircleContractTest extends CircleContractTest {

  H2CircleContractTest() {
    super(TestServers.H2);
  }
}
