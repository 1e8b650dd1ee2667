package dev.plinth.contract;

class H2DdlContractTest extends DdlContractTest {
  H2DdlContractTest() {
    super(TestedDatabases.H2);
  }
}
