package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class H2PagePropertiesContractTest extends PagePropertiesContractTest {

  H2PagePropertiesContractTest() {
    super(TestServers.H2);
  }
}
