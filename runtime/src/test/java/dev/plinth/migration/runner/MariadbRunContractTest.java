package dev.plinth.migration.runner;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.testdatabase.TestServers;

final class MariadbRunContractTest extends MysqlFamilyRunContractTest {

  MariadbRunContractTest() {
    super(Dialects.MARIADB, TestServers.MARIADB);
  }
}
