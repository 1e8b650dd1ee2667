package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class H2PagesContractTest extends PagesContractTest {

  H2PagesContractTest() {
    super(TestServers.H2, Way.DIRECT);
  }
}
