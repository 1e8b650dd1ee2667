package dev.plinth.contract;

class PostgresqlDdlContractTest extends DdlContractTest {
  PostgresqlDdlContractTest() {
    super(TestedDatabases.POSTGRESQL);
  }
}
