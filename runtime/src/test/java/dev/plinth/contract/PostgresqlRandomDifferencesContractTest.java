package dev.plinth.contract;

class PostgresqlRandomDifferencesContractTest extends RandomDifferencesContractTest {
  PostgresqlRandomDifferencesContractTest() {
    super(TestedDatabases.POSTGRESQL, 6);
  }
}
