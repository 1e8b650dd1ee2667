package dev.plinth.contract;

class SqliteReservedWordsContractTest extends ReservedWordsContractTest {
  SqliteReservedWordsContractTest() {
    super(TestedDatabases.SQLITE);
  }
}
