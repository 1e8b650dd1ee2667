package dev.plinth.contract;

class MysqlDdlContractTest extends DdlContractTest {
  MysqlDdlContractTest() {
    super(TestedDatabases.MYSQL);
  }
}
