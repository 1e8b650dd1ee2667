package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MariadbManyRowsContractTest extends ManyRowsContractTest {

  MariadbManyRowsContractTest() {
    super(TestServers.MARIADB, Way.DIRECT);
  }
}
