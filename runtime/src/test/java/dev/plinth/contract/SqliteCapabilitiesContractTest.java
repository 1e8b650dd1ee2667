package dev.plinth.contract;

final class SqliteCapabilitiesContractTest extends CapabilitiesContractTest {
  SqliteCapabilitiesContractTest() {
    super(TestedDatabases.SQLITE);
  }
}
