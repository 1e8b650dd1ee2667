package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class H2SessionContractTest extends SessionContractTest {

  H2SessionContractTest() {
    super(TestServers.H2);
  }
}
