package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class MysqlRandomOperationsContractTest extends RandomOperationsContractTest {
  MysqlRandomOperationsContractTest() {
    super(TestedDatabases.MYSQL, 6);
  }
}
