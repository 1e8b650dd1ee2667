package dev.plinth.contract;

final class PostgresqlCapabilitiesContractTest extends CapabilitiesContractTest {
  PostgresqlCapabilitiesContractTest() {
    super(TestedDatabases.POSTGRESQL);
  }
}
