package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class H2WideRowsContractTest extends WideRowsContractTest {

  H2WideRowsContractTest() {
    super(TestServers.H2, "");
  }
}
