package dev.plinth.query;

import dev.plinth.testdatabase.TestServers;

final class H2QueryContractTest extends QueryContractTest {

  H2QueryContractTest() {
    super(TestServers.H2);
  }
}
