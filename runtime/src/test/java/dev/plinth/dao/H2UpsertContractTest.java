package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class H2UpsertContractTest extends UpsertContractTest {

  H2UpsertContractTest() {
    super(TestServers.H2, Way.DIRECT);
  }
}
