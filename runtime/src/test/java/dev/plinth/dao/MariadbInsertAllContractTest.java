package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MariadbInsertAllContractTest extends InsertAllContractTest {

  MariadbInsertAllContractTest() {
    super(TestServers.MARIADB, Way.DIRECT);
  }
}
