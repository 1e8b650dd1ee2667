package dev.plinth.migration.inspect;

import dev.plinth.contract.TestedDatabases;

class PostgresqlInspectorContractTest extends InspectorContractTest {
  PostgresqlInspectorContractTest() {
    super(TestedDatabases.POSTGRESQL);
  }
}
