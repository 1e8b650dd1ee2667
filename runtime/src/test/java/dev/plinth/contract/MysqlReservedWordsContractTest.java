package dev.plinth.contract;

class MysqlReservedWordsContractTest extends ReservedWordsContractTest {
  MysqlReservedWordsContractTest() {
    super(TestedDatabases.MYSQL, "select word from information_schema.keywords");
  }
}
