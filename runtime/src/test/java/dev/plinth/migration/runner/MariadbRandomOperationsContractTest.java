package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class MariadbRandomOperationsContractTest extends RandomOperationsContractTest {
  MariadbRandomOperationsContractTest() {
    super(TestedDatabases.MARIADB, 12);
  }
}
