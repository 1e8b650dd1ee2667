package dev.plinth.migration.inspect;

import dev.plinth.contract.TestedDatabases;

class MariadbInspectorContractTest extends InspectorContractTest {
  MariadbInspectorContractTest() {
    super(TestedDatabases.MARIADB);
  }
}
