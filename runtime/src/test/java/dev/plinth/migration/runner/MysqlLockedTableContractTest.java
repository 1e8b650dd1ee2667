package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class MysqlLockedTableContractTest extends MysqlFamilyLockedTableContractTest {
  MysqlLockedTableContractTest() {
    super(TestedDatabases.MYSQL);
  }

  @Override
  String held() {
    return "held";
  }
}
