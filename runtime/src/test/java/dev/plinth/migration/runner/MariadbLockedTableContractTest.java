package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class MariadbLockedTableContractTest extends MysqlFamilyLockedTableContractTest {
  MariadbLockedTableContractTest() {
    super(TestedDatabases.MARIADB);
  }

  @Override
  String held() {
    return "perhaps held";
  }
}
