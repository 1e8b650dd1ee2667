package dev.plinth.contract;

class SqliteRandomDifferencesContractTest extends RandomDifferencesContractTest {
  SqliteRandomDifferencesContractTest() {
    super(TestedDatabases.SQLITE, 20);
  }
}
