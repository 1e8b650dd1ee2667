package dev.plinth.contract;

class MysqlRandomDifferencesContractTest extends RandomDifferencesContractTest {
  MysqlRandomDifferencesContractTest() {
    super(TestedDatabases.MYSQL, 2);
  }
}
