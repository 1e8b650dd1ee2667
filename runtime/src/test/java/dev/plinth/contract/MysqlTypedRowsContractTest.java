package dev.plinth.contract;

final class MysqlTypedRowsContractTest extends TypedRowsContractTest {
  MysqlTypedRowsContractTest() {
    super(TestedDatabases.MYSQL);
  }
}
