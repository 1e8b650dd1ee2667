package dev.plinth.contract;

class MariadbRandomDifferencesContractTest extends RandomDifferencesContractTest {
  MariadbRandomDifferencesContractTest() {
    super(TestedDatabases.MARIADB, 3);
  }
}
