package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class H2InsertAllContractTest extends InsertAllContractTest {

  H2InsertAllContractTest() {
    super(TestServers.H2, Way.DIRECT);
  }
}
