package dev.plinth.contract;

final class MariadbTypedRowsContractTest extends TypedRowsContractTest {
  MariadbTypedRowsContractTest() {
    super(TestedDatabases.MARIADB);
  }
}
