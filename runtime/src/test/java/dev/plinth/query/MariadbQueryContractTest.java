package dev.plinth.query;

import dev.plinth.testdatabase.TestServers;

final class MariadbQueryContractTest extends QueryContractTest {

  MariadbQueryContractTest() {
    super(TestServers.MARIADB);
  }
}
