package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MariadbWideRowsContractTest extends WideRowsContractTest {

  MariadbWideRowsContractTest() {
    super(TestServers.MARIADB, "", "&useServerPrepStmts=true");
  }
}
