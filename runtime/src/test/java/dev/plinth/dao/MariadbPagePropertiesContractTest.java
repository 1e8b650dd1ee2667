package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MariadbPagePropertiesContractTest extends PagePropertiesContractTest {

  MariadbPagePropertiesContractTest() {
    super(TestServers.MARIADB);
  }
}
