package dev.plinth.contract;

final class H2TypedRowsContractTest extends TypedRowsContractTest {
  H2TypedRowsContractTest() {
    super(TestedDatabases.H2);
  }
}
