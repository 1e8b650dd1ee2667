package dev.plinth.contract;

class SqliteDiffContractTest extends DiffContractTest {
  SqliteDiffContractTest() {
    super(TestedDatabases.SQLITE);
  }
}
