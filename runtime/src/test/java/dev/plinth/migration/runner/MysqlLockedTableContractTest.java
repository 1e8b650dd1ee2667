package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class MysqlLockedTableContractTest extends LockedTableContractTest {
  MysqlLockedTableContractTest() {
    super(TestedDatabases.MYSQL);
  }
}
