package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class H2FailedFlushContractTest extends FailedFlushContractTest {

  H2FailedFlushContractTest() {
    super(TestServers.H2);
  }
}
