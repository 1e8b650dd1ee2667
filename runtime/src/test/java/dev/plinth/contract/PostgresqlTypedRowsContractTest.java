package dev.plinth.contract;

final class PostgresqlTypedRowsContractTest extends TypedRowsContractTest {
  PostgresqlTypedRowsContractTest() {
    super(TestedDatabases.POSTGRESQL);
  }
}
