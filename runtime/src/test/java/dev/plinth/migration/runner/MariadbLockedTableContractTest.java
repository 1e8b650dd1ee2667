package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class MariadbLockedTableContractTest extends LockedTableContractTest {
  MariadbLockedTableContractTest() {
    super(TestedDatabases.MARIADB);
  }
}
