package dev.plinth.migration.inspect;

import dev.plinth.contract.TestedDatabases;

class SqliteInspectorContractTest extends InspectorContractTest {
  SqliteInspectorContractTest() {
    super(TestedDatabases.SQLITE);
  }
}
