package dev.plinth.contract;

class H2ReservedWordsContractTest extends ReservedWordsContractTest {
  H2ReservedWordsContractTest() {
    super(TestedDatabases.H2);
  }
}
