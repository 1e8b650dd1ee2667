package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class H2ManyRowsContractTest extends ManyRowsContractTest {

  H2ManyRowsContractTest() {
    super(TestServers.H2, Way.DIRECT);
  }
}
