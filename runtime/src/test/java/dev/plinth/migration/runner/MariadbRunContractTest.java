package dev.plinth.migration.runner;

import dev.plinth.testdatabase.TestServers;

final class MariadbRunContractTest extends MysqlFamilyRunContractTest {

  MariadbRunContractTest() {
    super("mariadb", TestServers.MARIADB);
  }
}
