package dev.plinth.contract;

class SqliteDdlContractTest extends DdlContractTest {
  SqliteDdlContractTest() {
    super(TestedDatabases.SQLITE);
  }
}
