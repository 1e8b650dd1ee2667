package dev.plinth.contract;

final class SqliteTypedRowsContractTest extends TypedRowsContractTest {
  SqliteTypedRowsContractTest() {
    super(TestedDatabases.SQLITE);
  }
}
