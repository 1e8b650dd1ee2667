package dev.plinth.contract;

class H2RandomDifferencesContractTest extends RandomDifferencesContractTest {
  H2RandomDifferencesContractTest() {
    super(TestedDatabases.H2, 10);
  }
}
