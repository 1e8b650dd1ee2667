package dev.plinth.contract;

class MariadbDdlContractTest extends DdlContractTest {
  MariadbDdlContractTest() {
    super(TestedDatabases.MARIADB);
  }
}
